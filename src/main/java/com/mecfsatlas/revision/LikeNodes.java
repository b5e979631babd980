package com.mecfsatlas.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The blank nodes of a graph by what their own statements say: the first digits of the digest of
 * RDFC-1.0, 4.6, Hash First Degree Quads. A node that is alone under its digits is known by them;
 * should two digests ever begin alike, their nodes are only told apart by another rule.
 */
record LikeNodes(Map<String, List<Node>> bySaying) {
  static final int DIGITS = 12;

  static LikeNodes of(List<Triple> statements) {
    Map<String, List<Node>> bySaying = new TreeMap<>();
    byNode(statements)
        .forEach(
            (node, own) ->
                bySaying.computeIfAbsent(saying(node, own), any -> new ArrayList<>()).add(node));
    return new LikeNodes(bySaying);
  }

  /** The nodes that are not alone. */
  Set<Node> several() {
    return bySaying.values().stream()
        .filter(nodes -> nodes.size() > 1)
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  private static String saying(Node node, List<Triple> own) {
    return CanonicalLine.digest(own, each -> each.equals(node) ? "_:a" : "_:z")
        .substring(0, DIGITS);
  }

  private static Map<Node, List<Triple>> byNode(List<Triple> statements) {
    Map<Node, List<Triple>> byNode = new HashMap<>();
    for (Triple each : statements) {
      Node subject = each.getSubject();
      Node object = each.getObject();
      if (subject.isBlank()) {
        byNode.computeIfAbsent(subject, any -> new ArrayList<>()).add(each);
      }
      if (object.isBlank() && !object.equals(subject)) {
        byNode.computeIfAbsent(object, any -> new ArrayList<>()).add(each);
      }
    }
    return byNode;
  }
}
