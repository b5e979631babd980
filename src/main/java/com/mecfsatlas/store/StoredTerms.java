package com.mecfsatlas.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Terms as the database gives them back: TDB2 keeps numbers and times by their value, so that
 * {@code 53.870Z} becomes {@code 53.87Z}. What is compared with what it holds must be written so.
 */
public final class StoredTerms {
  private StoredTerms() {}

  /** {@code statement} as it is read once it was stored. */
  public static Quad of(Quad statement) {
    Node object = statement.getObject();
    NodeId value = object.isLiteral() ? NodeId.inline(object) : null;
    return value == null
        ? statement
        : Quad.create(
            statement.getGraph(),
            statement.getSubject(),
            statement.getPredicate(),
            NodeId.extract(value));
  }
}
