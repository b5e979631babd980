package com.mecfsatlas.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * What to tell who finds nothing and compares with the number of a year: a year is an xsd:gYear,
 * and comparing it with an integer is an error in each row (SPARQL 1.1, 17.3), which nobody sees.
 */
final class YearHint {
  private static final int FIRST = 1000;
  private static final int LAST = 2999;

  private YearHint() {}

  /** The hint, or nothing where no filter of {@code query} looks so. */
  static String of(Query query) {
    List<String> years = new ArrayList<>();
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementFilter filter) {
              filter.getExpr().visit(comparisons(years));
            }
          });
    }
    return years.isEmpty()
        ? ""
        : "Is "
            + years.getFirst()
            + " a year? fabio:hasPublicationYear is no number: ask for atlas:publicationYear, which is"
            + " one, or compare with \""
            + years.getFirst()
            + "\"^^xsd:gYear.";
  }

  private static ExprVisitorBase comparisons(List<String> years) {
    return new ExprVisitorBase() {
      @Override
      public void visit(ExprFunction2 function) {
        switch (function) {
          case E_Equals equal -> look(equal);
          case E_GreaterThan later -> look(later);
          case E_GreaterThanOrEqual notBefore -> look(notBefore);
          case E_LessThan before -> look(before);
          case E_LessThanOrEqual notAfter -> look(notAfter);
          default -> {
            function.getArg1().visit(this);
            function.getArg2().visit(this);
          }
        }
      }

      private void look(ExprFunction2 comparison) {
        Expr left = comparison.getArg1();
        Expr right = comparison.getArg2();
        if (left.isVariable() && right.isConstant()) {
          add(right.getConstant());
        } else if (right.isVariable() && left.isConstant()) {
          add(left.getConstant());
        }
      }

      private void add(NodeValue number) {
        if (number.isInteger()
            && number.getInteger().bitLength() < Integer.SIZE
            && number.getInteger().intValue() >= FIRST
            && number.getInteger().intValue() <= LAST) {
          years.add(number.getInteger().toString());
        }
      }
    };
  }
}
