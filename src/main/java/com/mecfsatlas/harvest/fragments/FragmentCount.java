package com.mecfsatlas.harvest.fragments;

/**
 * How many triples match a pattern.
 *
 * @param triples as many as were counted
 * @param exact whether there are no more
 */
record FragmentCount(long triples, boolean exact) {
  /** Counting ends here; a client only has to know that it is a lot. */
  static final int MOST_COUNTED = 100_000;

  /** The estimate (Triple Pattern Fragments, "Metadata"): what was counted, plus one if more. */
  long estimate() {
    return exact ? triples : triples + 1;
  }
}
