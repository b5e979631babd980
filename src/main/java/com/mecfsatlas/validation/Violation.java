package com.mecfsatlas.validation;

import org.apache.jena.graph.Node;

/**
 * A node of the curated graphs that breaks a rule.
 *
 * @param focusNode the node
 * @param rule the shape's constraint and the property, or the wording rule and the text
 * @param message what is wrong and the way out
 */
public record Violation(Node focusNode, String rule, String message) {
  @Override
  public String toString() {
    return "%s breaks %s: %s".formatted(focusNode, rule, message);
  }
}
