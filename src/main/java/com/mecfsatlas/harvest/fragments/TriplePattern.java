package com.mecfsatlas.harvest.fragments;

import com.mecfsatlas.http.HttpProblem;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
  /** So many are gone through for those in which two places agree. */
  private static final int MOST_COMPARED = 1_000_000;

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
    ExtendedIterator<Triple> found =
        searched.find(anyUnless(subject), anyUnless(predicate), anyUnless(object));
    return isRepeated(subject, predicate)
            || isRepeated(subject, object)
            || isRepeated(predicate, object)
        ? agreeing(found)
        : found;
  }

  private static boolean isRepeated(Node one, Node other) {
    return one.isVariable() && one.equals(other);
  }

  private ExtendedIterator<Triple> agreeing(ExtendedIterator<Triple> found) {
    AtomicInteger compared = new AtomicInteger();
    return found.filterKeep(
        triple -> {
          if (compared.incrementAndGet() > MOST_COMPARED) {
            throw HttpProblem.BAD_REQUEST.refusal(
                "One variable in two places is looked for among %d triples at most, and more match"
                        .formatted(MOST_COMPARED)
                    + " the rest; name a term more, or ask /sparql.");
          }
          return agrees(triple);
        });
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
    return !isRepeated(one, other) || oneTerm.equals(otherTerm);
  }
}
