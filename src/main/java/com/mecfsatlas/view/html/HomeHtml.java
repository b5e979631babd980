package com.mecfsatlas.view.html;

/** The front door for people. */
public final class HomeHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public HomeHtml(Site site) {
    this.site = site;
  }

  public byte[] spell(Front front) {
    return templates.spell("home", HomePage.of(site, front));
  }
}
