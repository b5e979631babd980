package com.mecfsatlas.graph;

import java.util.List;

/**
 * A name that the literature uses for several things.
 *
 * @param note what a reader should know about it; may be empty
 */
public record AmbiguousName(String name, String note, List<SearchCard> meanings) {
  public AmbiguousName {
    meanings = List.copyOf(meanings);
  }
}
