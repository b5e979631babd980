package com.mecfsatlas.revision;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.core.Quad;

/**
 * What patches amount to, one after another: a statement that was added and removed again is in
 * neither set. It relies on each line of a patch having changed something, as a log's do.
 */
public final class NetChanges extends RDFChangesBase {
  private final Set<Quad> added = new HashSet<>();
  private final Set<Quad> removed = new HashSet<>();

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(Quad.create(graph, subject, predicate, object));
  }

  /** Notes that a statement came. */
  public void add(Quad quad) {
    move(quad, removed, added);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    remove(Quad.create(graph, subject, predicate, object));
  }

  /** Notes that a statement went. */
  public void remove(Quad quad) {
    move(quad, added, removed);
  }

  /** Takes patches back: what they tell came has gone, and what went has come. */
  public RDFChanges undoing() {
    return new RDFChangesBase() {
      @Override
      public void add(Node graph, Node subject, Node predicate, Node object) {
        NetChanges.this.delete(graph, subject, predicate, object);
      }

      @Override
      public void delete(Node graph, Node subject, Node predicate, Node object) {
        NetChanges.this.add(graph, subject, predicate, object);
      }
    };
  }

  public Set<Quad> added() {
    return added;
  }

  public Set<Quad> removed() {
    return removed;
  }

  private static void move(Quad quad, Set<Quad> from, Set<Quad> to) {
    if (!from.remove(quad)) {
      to.add(quad);
    }
  }
}
