package com.mecfsatlas.catalog;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Statements in an order that is theirs, whatever the database has: so a dump that is written twice
 * is one file. They are sorted on the disk, a part at a time.
 */
final class SortedQuads implements AutoCloseable {
  /** Of some 400 bytes each. */
  private static final long IN_MEMORY = 50_000;

  private static final Var G = Var.alloc("g");
  private static final Var S = Var.alloc("s");
  private static final Var P = Var.alloc("p");
  private static final Var O = Var.alloc("o");

  /** Solutions of a query are what Jena can sort on the disk. */
  private final SortedDataBag<Binding> rows =
      BagFactory.newSortedBag(
          new ThresholdPolicyCount<>(IN_MEMORY),
          SerializationFactoryFinder.bindingSerializationFactory(),
          List.of(G, S, P, O).stream()
              .map(SortedQuads::by)
              .reduce(Comparator::thenComparing)
              .orElseThrow());

  SortedQuads(Iterator<Quad> unsorted) {
    unsorted.forEachRemaining(quad -> rows.add(row(quad)));
  }

  private static Comparator<Binding> by(Var column) {
    return (one, other) -> NodeCmp.compareRDFTerms(one.get(column), other.get(column));
  }

  private static Binding row(Quad quad) {
    return BindingFactory.binding(
        G, quad.getGraph(), S, quad.getSubject(), P, quad.getPredicate(), O, quad.getObject());
  }

  /** Hands them over one after the other. */
  void forEach(Consumer<Quad> action) {
    Iterator<Binding> sorted = rows.iterator();
    try {
      sorted.forEachRemaining(row -> action.accept(quad(row)));
    } finally {
      Iter.close(sorted);
    }
  }

  private static Quad quad(Binding row) {
    Node graph = row.get(G);
    return Quad.create(graph, row.get(S), row.get(P), row.get(O));
  }

  /** Removes what is on the disk. */
  @Override
  public void close() {
    rows.close();
  }
}
