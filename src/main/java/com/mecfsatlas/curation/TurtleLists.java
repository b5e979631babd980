package com.mecfsatlas.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The collections of a graph that Turtle can write in round brackets (RDF 1.1 Turtle, 2.8). */
final class TurtleLists {
  private final Graph graph;
  private final Map<Node, List<Node>> members = new HashMap<>();
  private final Set<Node> cells = new HashSet<>();

  TurtleLists(Graph graph) {
    this.graph = graph;
    graph.stream()
        .filter(each -> each.getObject().isBlank() && !each.getPredicate().equals(RDF.Nodes.rest))
        .map(Triple::getObject)
        .distinct()
        .forEach(this::add);
  }

  /** The members of the collection that begins with {@code node}. */
  Optional<List<Node>> of(Node node) {
    return Optional.ofNullable(members.get(node));
  }

  /** Whether a node is written as a part of a collection. */
  boolean hasCell(Node node) {
    return cells.contains(node);
  }

  private void add(Node head) {
    List<Node> found = new ArrayList<>();
    Set<Node> passed = new HashSet<>();
    Node cell = head;
    while (!cell.equals(RDF.Nodes.nil)) {
      if (!isCell(cell) || !passed.add(cell)) {
        return;
      }
      found.add(value(cell, RDF.Nodes.first));
      cell = value(cell, RDF.Nodes.rest);
    }
    if (found.stream().noneMatch(Node::isBlank)) {
      members.put(head, List.copyOf(found));
      cells.addAll(passed);
    }
  }

  private boolean isCell(Node node) {
    return node.isBlank()
        && graph.find(node, Node.ANY, Node.ANY).toList().size() == 2
        && graph.find(node, RDF.Nodes.first, Node.ANY).toList().size() == 1
        && graph.find(node, RDF.Nodes.rest, Node.ANY).toList().size() == 1
        && graph.find(Node.ANY, Node.ANY, node).toList().size() == 1;
  }

  private Node value(Node cell, Node property) {
    return graph.find(cell, property, Node.ANY).next().getObject();
  }
}
