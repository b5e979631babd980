package com.mecfsatlas.representation.html;

import com.mecfsatlas.search.SearchResultPage;

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
   * @param sourceQuery the query that gives the same studies; empty where there are none
   */
  public byte[] write(SearchResultPage page, String sourceQuery) {
    return templates.write("search", SearchView.of(site, page, sourceQuery));
  }
}
