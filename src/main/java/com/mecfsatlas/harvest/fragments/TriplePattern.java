package com.mecfsatlas.harvest.fragments;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * What selects the triples of a fragment (Triple Pattern Fragments, "Data"): a term or a variable
 * in each place. One variable in two places is one term.
 *
 * @param graph the named graph that is looked into; none for all of them together
 */
public record TriplePattern(Node subject, Node predicate, Node object, Optional<Node> graph) {
  /**
   * Reads the parameters of a request; a parameter that is not there is empty.
   *
   * @throws com.mecfsatlas.http.ProblemException where one is no term
   */
  public static TriplePattern of(
      String subject, String predicate, String object, String graph, Skolem skolem) {
    Node named = new PatternTerm("graph", skolem).resource(graph);
    return new TriplePattern(
        new PatternTerm("subject", skolem).resource(subject),
        new PatternTerm("predicate", skolem).resource(predicate),
        new PatternTerm("object", skolem).any(object),
        named.isURI() ? Optional.of(named) : Optional.empty());
  }

  /** The triples in the order in which the database has them, which is one for each revision. */
  ExtendedIterator<Triple> in(DatasetGraph graphs) {
    Graph searched = graph.map(graphs::getGraph).orElseGet(graphs::getUnionGraph);
    return searched
        .find(anyUnless(subject), anyUnless(predicate), anyUnless(object))
        .filterKeep(this::agrees);
  }

  private static Node anyUnless(Node term) {
    return term.isConcrete() ? term : Node.ANY;
  }

  private boolean agrees(Triple triple) {
    return agree(subject, predicate, triple.getSubject(), triple.getPredicate())
        && agree(subject, object, triple.getSubject(), triple.getObject())
        && agree(predicate, object, triple.getPredicate(), triple.getObject());
  }

  /** Two places with one variable hold one term. */
  private static boolean agree(Node one, Node other, Node oneTerm, Node otherTerm) {
    return !one.isVariable() || !one.equals(other) || oneTerm.equals(otherTerm);
  }
}
