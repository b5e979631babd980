package com.mecfsatlas.harvest.atom;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;

/** How many papers found what a claim says, did not find it, or found it in part. */
record ClaimTally(int found, int notFound, int mixed) {
  /** Of what the overall tally of a claim states; nothing counts as none. */
  static ClaimTally of(Collection<Triple> statements) {
    return new ClaimTally(
        number(statements, Atlas.papersFound),
        number(statements, Atlas.papersNotFound),
        number(statements, Atlas.papersMixed));
  }

  private static int number(Collection<Triple> statements, Property property) {
    return statements.stream()
        .filter(each -> each.getPredicate().equals(property.asNode()))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  @Override
  public String toString() {
    return "found " + found + ", not found " + notFound + (mixed == 0 ? "" : ", mixed " + mixed);
  }
}
