package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.search.SearchResultPage;
import java.util.Optional;

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
   * @param answer to the key question that the words ask
   * @param sourceQuery the query that gives the same studies; empty where there are none
   */
  public byte[] write(SearchResultPage page, Optional<KeyAnswer> answer, String sourceQuery) {
    return templates.write("search", SearchView.of(site, page, answer, sourceQuery));
  }
}
