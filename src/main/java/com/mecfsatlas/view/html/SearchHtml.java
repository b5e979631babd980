package com.mecfsatlas.view.html;

import com.mecfsatlas.view.SearchPage;

/** Search results for people. */
public final class SearchHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public SearchHtml(Site site) {
    this.site = site;
  }

  /**
   * The page.
   *
   * @param behind the query that gives the same studies; empty where there are none
   */
  public byte[] spell(SearchPage page, String behind) {
    return templates.spell("search", SearchView.of(site, page, behind));
  }
}
