package com.mecfsatlas.representation.html;

/** The home page for people. */
public final class HomeHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public HomeHtml(Site site) {
    this.site = site;
  }

  public byte[] write(HomeFacts front) {
    return templates.write("home", HomePage.of(site, front));
  }
}
