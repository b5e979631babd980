package com.mecfsatlas.representation.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The RDF lists of a document that have a short form: every cell blank, with one first and one rest
 * and nothing else, mentioned once, and the last rest nil (Turtle 1.1 section 2.8).
 */
final class ListCells {
  private final Map<Node, List<Node>> items = new HashMap<>();
  private final Set<Node> cells = new HashSet<>();

  /** The lists all of whose items are {@code allowed}. */
  ListCells(ReadingOrder order, Predicate<Node> allowed) {
    Map<Node, Long> mentions =
        order.triples().stream()
            .map(Triple::getObject)
            .filter(Node::isBlank)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    order.triples().stream()
        .filter(triple -> !triple.getPredicate().equals(RDF.rest.asNode()))
        .map(Triple::getObject)
        .filter(Node::isBlank)
        .forEach(head -> read(head, order, mentions, allowed));
  }

  /** The items of the list that starts in {@code head}, where it has a short form. */
  Optional<List<Node>> items(Node head) {
    return Optional.ofNullable(items.get(head));
  }

  /** Whether {@code node} is a cell of a list that has a short form. */
  boolean contains(Node node) {
    return cells.contains(node);
  }

  private void read(
      Node head, ReadingOrder order, Map<Node, Long> mentions, Predicate<Node> allowed) {
    List<Node> members = new ArrayList<>();
    Set<Node> visited = new HashSet<>();
    Node cell = head;
    while (cell.isBlank() && mentions.getOrDefault(cell, 0L) == 1 && visited.add(cell)) {
      List<Triple> block = order.blocks().getOrDefault(cell, List.of());
      if (block.size() != 2
          || !block.get(0).getPredicate().equals(RDF.first.asNode())
          || !block.get(1).getPredicate().equals(RDF.rest.asNode())) {
        return;
      }
      members.add(block.get(0).getObject());
      cell = block.get(1).getObject();
    }
    if (cell.equals(RDF.nil.asNode()) && members.stream().allMatch(allowed)) {
      items.put(head, members);
      cells.addAll(visited);
    }
  }
}
