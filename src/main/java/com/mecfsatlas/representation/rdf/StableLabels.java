package com.mecfsatlas.representation.rdf;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Blank nodes named by where they are found, so that two readings of the same file are written
 * alike. Our blank nodes are the cells of RDF lists; for those (and any other tree) the content
 * decides between two, and what has the same content may be exchanged.
 */
final class StableLabels {
  private final Graph graph;
  private final Map<Node, Node> labels = new LinkedHashMap<>();
  private final Deque<Node> waiting = new ArrayDeque<>();

  private StableLabels(Graph graph) {
    this.graph = graph;
  }

  /** The same graph with blank nodes b0, b1, … */
  static Graph of(Graph graph) {
    StableLabels stable = new StableLabels(graph);
    stable.nameAll();
    Graph named = GraphFactory.createDefaultGraph();
    graph.stream()
        .map(
            triple ->
                Triple.create(
                    stable.name(triple.getSubject()),
                    triple.getPredicate(),
                    stable.name(triple.getObject())))
        .forEach(named::add);
    return named;
  }

  private Node name(Node node) {
    return labels.getOrDefault(node, node);
  }

  /** From the named subjects in order, then from the blank ones that none of them leads to. */
  private void nameAll() {
    List<Node> subjects = graph.stream().map(Triple::getSubject).distinct().toList();
    subjects.stream()
        .filter(subject -> !subject.isBlank())
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(
            subject -> {
              waiting.add(subject);
              followAll();
            });
    List<Node> unreached =
        subjects.stream()
            .filter(subject -> subject.isBlank() && !labels.containsKey(subject))
            .toList();
    unreached.stream()
        .sorted(byContent(unreached.size()))
        .forEach(
            blank -> {
              label(blank);
              followAll();
            });
  }

  private void followAll() {
    while (!waiting.isEmpty()) {
      Node subject = waiting.remove();
      List<Triple> leads =
          graph.stream(subject, Node.ANY, Node.ANY)
              .filter(triple -> triple.getObject().isBlank())
              .toList();
      leads.stream()
          .sorted(
              Comparator.comparing((Triple triple) -> triple.getPredicate().getURI())
                  .thenComparing(Triple::getObject, byContent(leads.size())))
          .forEach(triple -> label(triple.getObject()));
    }
  }

  private void label(Node blank) {
    if (!labels.containsKey(blank)) {
      labels.put(blank, NodeFactory.createBlankNode("b" + labels.size()));
      waiting.add(blank);
    }
  }

  /** Content costs a walk, so a lone blank node, the common case, is not compared. */
  private Comparator<Node> byContent(int competitors) {
    return Comparator.comparing(node -> competitors < 2 ? "" : content(node, new HashSet<>()));
  }

  private String content(Node node, Set<Node> seen) {
    if (!node.isBlank()) {
      return NodeFmtLib.strNT(node);
    }
    if (!seen.add(node)) {
      return "[again]";
    }
    return graph.stream(node, Node.ANY, Node.ANY)
        .map(triple -> triple.getPredicate().getURI() + " " + content(triple.getObject(), seen))
        .sorted()
        .collect(Collectors.joining(" ; ", "[", "]"));
  }
}
