package com.mecfsatlas.history;

import com.mecfsatlas.model.RevisionId;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/**
 * How the public graph was at one revision, as the difference from a later one.
 *
 * @param revision that it is the state of
 * @param later the revision that it counts from
 * @param hidden what came in between
 * @param shown what went in between
 * @param graphs the names of the graphs that changed in between
 */
record PastState(
    RevisionId revision, RevisionId later, Set<Quad> hidden, QuadIndex shown, Set<String> graphs) {
  boolean isHidden(Quad quad) {
    return hidden.contains(quad);
  }

  /** How many statements are held for it. */
  long size() {
    return (long) hidden.size() + shown.size();
  }
}
