package com.mecfsatlas.representation.html;

/** The home page for people. */
public final class HomeHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public HomeHtml(Site site) {
    this.site = site;
  }

  /**
   * The page.
   *
   * @param schema the catalogue of the data in the terms of schema.org
   */
  public byte[] write(HomeFacts front, String schema) {
    return templates.write("home", HomePage.of(site, front, schema));
  }
}
