package com.mecfsatlas.sparql;

import java.util.function.Consumer;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose values must pass a check before anything is done with them. */
final class CheckedExpression extends ExprFunction1 {
  private final Consumer<NodeValue> check;

  /**
   * @param check throws what becomes of the query, or an ExprEvalException for the row alone
   */
  CheckedExpression(Expr expression, Consumer<NodeValue> check) {
    super(expression, "checked");
    this.check = check;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    check.accept(value);
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new CheckedExpression(expression, check);
  }
}
