package com.mecfsatlas.view;

/** One way to spell a page of search results. */
public interface SearchFace {
  Format format();

  /** The bytes of this face; the same page always gives the same bytes. */
  byte[] spell(SearchPage page);
}
