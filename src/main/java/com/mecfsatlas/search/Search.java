package com.mecfsatlas.search;

/** Finds things by what people type, which is never read as a query language. */
public interface Search {
  SearchResult find(String typed);

  /** The digest of everything that was loaded; the same as the graph's. */
  String revision();
}
