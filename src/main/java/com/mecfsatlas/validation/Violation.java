package com.mecfsatlas.validation;

/**
 * One place where curated data breaks a rule.
 *
 * @param file the source file, relative to the content folder
 * @param line where the focus node is first written in that file, counted from 1
 * @param focusNode the node that breaks the rule
 * @param rule the shape and the property path
 * @param message what is wrong and the way out
 */
public record Violation(String file, int line, String focusNode, String rule, String message) {
  @Override
  public String toString() {
    return "%s:%d: %s breaks %s: %s".formatted(file, line, focusNode, rule, message);
  }
}
