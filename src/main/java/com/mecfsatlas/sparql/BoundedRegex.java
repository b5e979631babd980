package com.mecfsatlas.sparql;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** SPARQL's REGEX by an engine that cannot explode, given up at the deadline. */
final class BoundedRegex extends E_Regex {
  private final ExpressionBounds bounds;
  private final PatternArgument pattern = new PatternArgument("REGEX");

  BoundedRegex(ExprList args, ExpressionBounds bounds) {
    super(args.get(0), args.get(1), PatternArgument.optional(args, 2));
    this.bounds = bounds;
    pattern.check(Arrays.asList(args.get(1), PatternArgument.optional(args, 2)));
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
    return NodeValue.booleanReturn(
        pattern.of(args.subList(1, args.size())).matcher(bounds.timed(text)).find());
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedRegex(args, bounds);
  }
}
