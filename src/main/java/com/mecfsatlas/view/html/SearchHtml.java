package com.mecfsatlas.view.html;

import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.SearchFace;
import com.mecfsatlas.view.SearchPage;

/** Search results for people. */
public final class SearchHtml implements SearchFace {
  private final Templates templates = new Templates();
  private final Site site;

  public SearchHtml(Site site) {
    this.site = site;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public byte[] spell(SearchPage page) {
    return templates.spell("search", SearchView.of(site, page));
  }
}
