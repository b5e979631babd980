package com.mecfsatlas.revision;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Blank nodes that are joined by statements and none of which is known by its own. The algorithm
 * walks from each along all the others, one call within another, and remembers its way at every
 * step: stack and memory grow with the square of their number.
 */
final class Tangle {
  private final Map<Node, Node> parents;

  private Tangle(Set<Node> nodes) {
    this.parents = nodes.stream().collect(Collectors.toMap(node -> node, node -> node));
  }

  /** How many nodes the largest of a graph's tangles has. */
  static long largest(List<Triple> statements, Set<Node> likeNodes) {
    Tangle tangle = new Tangle(likeNodes);
    statements.forEach(each -> tangle.join(each.getSubject(), each.getObject()));
    Map<Node, Long> sizes =
        likeNodes.stream()
            .collect(Collectors.groupingBy(tangle::root, HashMap::new, Collectors.counting()));
    return sizes.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private void join(Node one, Node other) {
    if (parents.containsKey(one) && parents.containsKey(other)) {
      parents.put(root(one), root(other));
    }
  }

  /** Union-find, each path halved as it is walked. */
  private Node root(Node node) {
    Node at = node;
    while (!parent(at).equals(at)) {
      Node above = parent(parent(at));
      parents.put(at, above);
      at = above;
    }
    return at;
  }

  private Node parent(Node node) {
    return requireNonNull(parents.get(node));
  }
}
