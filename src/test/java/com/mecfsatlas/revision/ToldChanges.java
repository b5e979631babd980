package com.mecfsatlas.revision;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;

/** Changes as lines, in the order in which they are told. */
final class ToldChanges extends RDFChangesBase {
  private final List<String> lines;

  ToldChanges(List<String> lines) {
    this.lines = lines;
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    lines.add("A " + List.of(graph, subject, predicate, object));
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    lines.add("D " + List.of(graph, subject, predicate, object));
  }

  @Override
  public void txnBegin() {
    lines.add("TX");
  }

  @Override
  public void txnCommit() {
    lines.add("TC");
  }

  @Override
  public void txnAbort() {
    lines.add("TA");
  }
}
