package com.mecfsatlas.revision;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * One named graph in canonical form (RDFC-1.0): its digest is that of every isomorphic graph and of
 * no other, and its blank nodes are called the same wherever it is read.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization</a>
 */
public final class CanonicalGraph {
  /** As two equal lists of so many members would have in one graph; no record is like that. */
  private static final int MOST_TANGLED = 500;

  private static final String ALIKE =
      " of its blank nodes are joined and alike: give them IRIs, or say of each what sets it apart";

  private final Graph graph;
  private final String digest;

  private CanonicalGraph(Graph graph, String digest) {
    this.graph = graph;
    this.digest = digest;
  }

  /**
   * Reads {@code content}, which is not changed.
   *
   * @param name the graph's IRI; part of its blank nodes' names, not of its digest
   * @throws NotCanonicalException where it holds what RDF 1.1 cannot say, or so many blank nodes
   *     that are alike that telling them apart would take too long
   */
  public static CanonicalGraph of(Node name, Graph content) {
    List<Triple> statements = content.stream().toList();
    statements.forEach(each -> check(name, each));
    LikeNodes likeNodes = LikeNodes.of(statements);
    checkTangles(name, statements, likeNodes);
    Map<Node, String> labels = labels(name, statements);
    Map<Node, Node> names = BlankNodeNames.of(name, likeNodes, labels);
    Graph graph = GraphFactory.createDefaultGraph();
    statements.forEach(each -> graph.add(renamed(each, names)));
    return new CanonicalGraph(graph, CanonicalLine.digest(statements, labels::get));
  }

  /**
   * SHA-256, in lower-case hexadecimal, of the canonical N-Quads of the statements as a default
   * graph.
   */
  public String digest() {
    return digest;
  }

  /** The statements, their blank nodes renamed. */
  public Graph graph() {
    return graph;
  }

  /** How many statements it holds. */
  public long size() {
    return graph.size();
  }

  private static void check(Node name, Triple statement) {
    TermSyntax.fault(statement)
        .ifPresent(
            fault -> {
              throw new NotCanonicalException(name, fault);
            });
  }

  private static void checkTangles(Node name, List<Triple> statements, LikeNodes likeNodes) {
    long largest = Tangle.largest(statements, likeNodes.several());
    if (largest > MOST_TANGLED) {
      throw new NotCanonicalException(name, largest + ALIKE);
    }
  }

  private static Map<Node, String> labels(Node name, List<Triple> statements) {
    try {
      return CanonicalLabels.of(statements);
    } catch (IllegalStateException e) {
      throw new NotCanonicalException(name, "too many" + ALIKE, e);
    }
  }

  private static Triple renamed(Triple statement, Map<Node, Node> names) {
    Node subject = statement.getSubject();
    Node object = statement.getObject();
    return Triple.create(
        names.getOrDefault(subject, subject),
        statement.getPredicate(),
        names.getOrDefault(object, object));
  }
}
