package com.mecfsatlas.harvest.fragments;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * One page of a fragment (Triple Pattern Fragments, "Paging").
 *
 * @param number from 1
 * @param triples its data, in the order of the fragment
 * @param hasNext whether another page follows
 * @param count of the whole fragment
 */
record FragmentPage(
    TriplePattern pattern, int number, List<Triple> triples, boolean hasNext, FragmentCount count) {
  /** Triples on a page. */
  static final int SIZE = 100;

  /** Pages are reached by passing over those before, so that a late one costs more. */
  static final int DEEPEST = 10_000;

  FragmentPage {
    triples = List.copyOf(triples);
  }
}
