package com.mecfsatlas.search;

import com.mecfsatlas.store.Snapshot;

/** Finds things by what people type, which is never read as a query language. */
public interface Search {
  /** What {@code typed} finds among the things of {@code snapshot}. */
  SearchResult find(Snapshot snapshot, String typed);
}
