package com.mecfsatlas.representation;

import com.mecfsatlas.search.SearchResultPage;

/** One way to write a page of search results. */
public interface SearchWriter {
  Format format();

  /** The bytes of this format; the same page always gives the same bytes. */
  byte[] write(SearchResultPage page);
}
