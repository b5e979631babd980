package com.mecfsatlas.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** SPARQL's CONCAT, given up when the text grows too long. */
final class BoundedConcat extends E_StrConcat {
  private final ExpressionBounds bounds;

  BoundedConcat(ExprList args, ExpressionBounds bounds) {
    super(args);
    this.bounds = bounds;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    bounds.deadline().check();
    bounds.checkLength(
        args.stream()
            .filter(NodeValue::isLiteral)
            .mapToLong(arg -> arg.asNode().getLiteralLexicalForm().length())
            .sum());
    return super.eval(args);
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedConcat(args, bounds);
  }
}
