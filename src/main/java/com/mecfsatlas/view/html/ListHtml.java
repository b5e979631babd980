package com.mecfsatlas.view.html;

/** A list for people. */
public final class ListHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public ListHtml(Site site) {
    this.site = site;
  }

  public byte[] spell(ListView list) {
    return templates.spell("list", ListPage.of(site, list));
  }
}
