package com.mecfsatlas.history;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Quads in memory that are never changed, found by any of their parts; many threads may read. */
final class QuadIndex {
  private final Map<Node, Graph> byGraph = new HashMap<>();
  private final Graph union = GraphMemFactory.createGraphMemIndexedSet();
  private final Map<Triple, List<Node>> graphs;
  private final int size;

  QuadIndex(Collection<Quad> quads) {
    size = quads.size();
    graphs =
        quads.stream()
            .collect(
                Collectors.groupingBy(
                    Quad::asTriple, Collectors.mapping(Quad::getGraph, Collectors.toList())));
    graphs.keySet().forEach(union::add);
    for (Quad each : quads) {
      byGraph
          .computeIfAbsent(each.getGraph(), name -> GraphMemFactory.createGraphMemIndexedSet())
          .add(each.asTriple());
    }
  }

  /** Those of any graph. */
  Iterator<Quad> find(Node subject, Node predicate, Node object) {
    return Iter.flatMap(
        union.find(subject, predicate, object),
        each ->
            requireNonNull(graphs.get(each)).stream()
                .map(graph -> Quad.create(graph, each))
                .iterator());
  }

  /** Those of one graph. */
  Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    Graph one = byGraph.get(graph);
    return one == null
        ? Iter.nullIterator()
        : Iter.map(one.find(subject, predicate, object), each -> Quad.create(graph, each));
  }

  void forEach(Consumer<Quad> action) {
    graphs.forEach(
        (triple, names) -> names.forEach(name -> action.accept(Quad.create(name, triple))));
  }

  int size() {
    return size;
  }

  Set<Node> graphs() {
    return byGraph.keySet();
  }
}
