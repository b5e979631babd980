package com.mecfsatlas.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/** The pattern of one call of REGEX or REPLACE, compiled again only when it changes. */
final class PatternArgument {
  private final String function;
  private List<NodeValue> compiled = List.of();
  private @Nullable Pattern pattern;

  PatternArgument(String function) {
    this.function = function;
  }

  static @Nullable Expr optional(ExprList args, int index) {
    return args.size() > index ? args.get(index) : null;
  }

  /** The pattern that {@code source}, the pattern's text and perhaps its flags, writes. */
  Pattern of(List<NodeValue> source) {
    Pattern known = pattern;
    if (known != null && compiled.equals(source)) {
      return known;
    }
    String flags = source.size() > 1 ? string(source.get(1)) : null;
    Pattern made = RegexEngine.makePattern(function, string(source.get(0)), flags);
    compiled = List.copyOf(source);
    pattern = made;
    return made;
  }

  private String string(NodeValue value) {
    if (!value.isString()) {
      throw new ExprEvalException(function + ": not a string: " + value);
    }
    return value.getString();
  }
}
