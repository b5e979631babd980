package com.mecfsatlas.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param meanings of what was typed, where it is a name with several; else empty
 * @param hits each thing once, the best first
 */
public record SearchResult(List<AmbiguousName> meanings, List<SearchHit> hits) {
  /** Nothing was found. */
  public static final SearchResult NOTHING = new SearchResult(List.of(), List.of());

  public SearchResult {
    meanings = List.copyOf(meanings);
    hits = List.copyOf(hits);
  }

  /** Those of one section, the best first. */
  public List<SearchHit> hits(SearchGroup group) {
    return hits.stream().filter(hit -> hit.group() == group).toList();
  }
}
