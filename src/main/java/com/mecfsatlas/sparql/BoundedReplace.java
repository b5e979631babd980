package com.mecfsatlas.sparql;

import com.google.re2j.Matcher;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** SPARQL's REPLACE, given up at the deadline or when the text grows too long. */
final class BoundedReplace extends E_StrReplace {
  private final ExpressionBounds bounds;
  private final PatternArgument pattern = new PatternArgument("REPLACE");

  BoundedReplace(ExprList args, ExpressionBounds bounds) {
    super(args.get(0), args.get(1), args.get(2), PatternArgument.optional(args, 3));
    this.bounds = bounds;
    pattern.check(Arrays.asList(args.get(1), PatternArgument.optional(args, 3)));
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
    String replacement =
        NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(2)).getLiteralLexicalForm();
    List<NodeValue> source =
        args.size() > 3 ? List.of(args.get(1), args.get(3)) : List.of(args.get(1));
    String replaced =
        replace(
            pattern.of(source).matcher(bounds.timed(text.getLiteralLexicalForm())), replacement);
    return NodeValue.makeNode(
        NodeFactory.createLiteral(replaced, text.getLiteralLanguage(), text.getLiteralDatatype()));
  }

  // As ARQ reads XPath's fn:replace: an empty match counts once, at the beginning.
  private String replace(Matcher matcher, String replacement) {
    try {
      StringBuilder out = new StringBuilder();
      for (boolean first = true; matcher.find(); first = false) {
        if (first || matcher.start() != matcher.end()) {
          matcher.appendReplacement(out, replacement);
          bounds.checkLength(out.length());
        }
      }
      return matcher.appendTail(out).toString();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
    }
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedReplace(args, bounds);
  }
}
