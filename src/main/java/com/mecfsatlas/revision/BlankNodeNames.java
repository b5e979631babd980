package com.mecfsatlas.revision;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.model.Sha256;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The names under which a graph's blank nodes are stored: the graph's IRI and what the node's own
 * statements say, both as digests, so that a node keeps its name as long as nothing is changed
 * about itself. Nodes that say the same are numbered in the order of their canonical identifiers.
 *
 * <p>The canonical identifiers alone would do as names, but they number the whole graph: one
 * changed member of a list renames half of its cells, and a patch would hold them all.
 */
final class BlankNodeNames {
  private static final int PREFIX = "_:c14n".length();

  private final Map<Node, String> canonical;
  private final String start;
  private final Map<Node, Node> names = new HashMap<>();

  private BlankNodeNames(Node graph, Map<Node, String> canonical) {
    this.canonical = canonical;
    this.start = "b" + Sha256.of(graph.getURI()).substring(0, LikeNodes.DIGITS) + "h";
  }

  /** The stored blank node for each of the given ones. */
  static Map<Node, Node> of(Node graph, LikeNodes nodes, Map<Node, String> canonical) {
    BlankNodeNames names = new BlankNodeNames(graph, canonical);
    nodes.bySaying().forEach(names::add);
    return names.names;
  }

  private void add(String saying, List<Node> nodes) {
    if (nodes.size() == 1) {
      name(nodes.getFirst(), saying);
      return;
    }
    List<Node> sorted = nodes.stream().sorted(Comparator.comparingInt(this::place)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      name(sorted.get(i), saying + "n" + i);
    }
  }

  private void name(Node node, String end) {
    names.put(node, NodeFactory.createBlankNode(start + end));
  }

  private int place(Node node) {
    return Integer.parseInt(requireNonNull(canonical.get(node)).substring(PREFIX));
  }
}
