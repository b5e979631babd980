package com.mecfsatlas.harvest.ldes;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * For syntaxes without named graphs: all statements in one graph, each once. Those of a node of the
 * stream are of one revision, so they do not contradict each other.
 */
final class TriplesOnly extends StreamRDFWrapper {
  private final Set<Triple> told = new HashSet<>();

  TriplesOnly(StreamRDF out) {
    super(out);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    if (told.add(triple)) {
      super.triple(triple);
    }
  }
}
