package com.mecfsatlas.search;

import java.util.List;

/**
 * A name that the literature uses for several things.
 *
 * @param iri its identifier
 * @param note what a reader should know about it; may be empty
 */
public record AmbiguousName(String iri, String name, String note, List<SearchDocument> meanings) {
  public AmbiguousName {
    meanings = List.copyOf(meanings);
  }
}
