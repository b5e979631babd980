package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
import java.util.Map;

/** The front door for people. */
public final class HomeHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public HomeHtml(Site site) {
    this.site = site;
  }

  /** The front door with how many things of each kind there are. */
  public byte[] spell(Map<Kind, Integer> counts, String revision) {
    return templates.spell("home", HomePage.of(site, counts, revision));
  }
}
