package com.mecfsatlas.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Small graphs whose nodes are mostly blank, and the ways to write one graph differently. */
final class RandomGraph {
  private final Random random;
  private final List<Node> blank;

  RandomGraph(Random random, int blank) {
    this.random = random;
    this.blank = IntStream.range(0, blank).mapToObj(each -> NodeFactory.createBlankNode()).toList();
  }

  Graph statements(int count) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < count; i++) {
      graph.add(statement());
    }
    return graph;
  }

  /** The same graph, or by a chance one with a statement exchanged. */
  Graph almost(Graph graph) {
    List<Triple> statements = new ArrayList<>(graph.stream().toList());
    if (!statements.isEmpty() && random.nextInt(3) > 0) {
      statements.remove(random.nextInt(statements.size()));
      statements.add(statement());
    }
    return renamed(statements, random);
  }

  private Triple statement() {
    return Triple.create(
        random.nextInt(4) == 0 ? iri(random.nextInt(2)) : someBlank(),
        iri(random.nextInt(2)),
        switch (random.nextInt(6)) {
          case 0 -> iri(random.nextInt(2));
          case 1 -> literal(random);
          default -> someBlank();
        });
  }

  private Node someBlank() {
    return blank.get(random.nextInt(blank.size()));
  }

  private static Node iri(int number) {
    return NodeFactory.createURI("https://example.org/" + number);
  }

  static Node literal(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> NodeFactory.createLiteralString("a");
      case 1 -> NodeFactory.createLiteralLang("a", "en");
      case 2 -> NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger);
      default -> NodeFactory.createLiteralDT("01", XSDDatatype.XSDinteger);
    };
  }

  /** The statements in another order, their blank nodes under other names. */
  static Graph renamed(List<Triple> statements, Random random) {
    List<Triple> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, random);
    Map<Node, Node> names = new HashMap<>();
    Graph graph = GraphFactory.createDefaultGraph();
    for (Triple each : shuffled) {
      graph.add(
          Triple.create(
              renamed(each.getSubject(), names),
              each.getPredicate(),
              renamed(each.getObject(), names)));
    }
    return graph;
  }

  private static Node renamed(Node node, Map<Node, Node> names) {
    return node.isBlank()
        ? names.computeIfAbsent(node, any -> NodeFactory.createBlankNode())
        : node;
  }
}
