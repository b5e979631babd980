package com.mecfsatlas.revision;

import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.DatasetGraph;

/** Named graphs that take up the statements of a patch, inside the caller's transaction. */
final class PatchedGraphs extends RDFChangesBase {
  private final DatasetGraph graphs;

  PatchedGraphs(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    graphs.add(graph, subject, predicate, object);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    graphs.delete(graph, subject, predicate, object);
  }
}
