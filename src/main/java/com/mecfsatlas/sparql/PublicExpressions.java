package com.mecfsatlas.sparql;

import java.util.Set;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.util.MappedLoader;
import org.apache.jena.vocabulary.XSD;

/**
 * Lets through the expressions of SPARQL, XSD casts and the pure functions of XPath; refuses ARQ's
 * other functions, which load classes, run scripts, wait or print, and bounds those on text.
 */
final class PublicExpressions extends ExprTransformApplyElementTransform {
  private static final String XPATH = ARQConstants.fnPrefix;
  private static final String MATH = ARQConstants.mathPrefix;

  /** Scripts, and whatever else is ARQ's own. */
  private static final String JENA = "http://jena.";

  /** Those that call others, or work on text without a bound where SPARQL has a bounded one. */
  private static final Set<String> REFUSED_OF_XPATH =
      Set.of("apply", "collation-key", "concat", "error", "format-number", "matches", "replace");

  private final TextBounds bounds;

  PublicExpressions(ElementTransform elements, TextBounds bounds) {
    super(elements);
    this.bounds = bounds;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    return switch (function) {
      case E_Regex regex -> new BoundedRegex(args, bounds);
      case E_StrReplace replace -> new BoundedReplace(args, bounds);
      case E_StrConcat concat -> new BoundedConcat(args, bounds);
      case E_Call call -> throw SparqlProblem.QUERY_REFUSED.refusal("CALL is not answered here.");
      case E_Function named when !isPublic(named.getFunctionIRI()) ->
          throw SparqlProblem.QUERY_REFUSED.refusal(
              "The function <" + named.getFunctionIRI() + "> is not offered.");
      default -> super.transform(function, args);
    };
  }

  @Override
  public Expr transform(ExprAggregator aggregated) {
    Aggregator aggregator = aggregated.getAggregator();
    if (aggregator instanceof AggCustom) {
      throw SparqlProblem.QUERY_REFUSED.refusal("Aggregates other than SPARQL's are not offered.");
    }
    ExprList args = aggregator.getExprList();
    return args == null
        ? aggregated
        : new ExprAggregator(
            aggregated.getVar(), aggregator.copy(ExprTransformer.transform(this, args)));
  }

  private static boolean isKnownOrLoaded(String function) {
    return FunctionRegistry.get().isRegistered(function)
        || MappedLoader.mapDynamicURI(function) != null
        || function.startsWith(JENA);
  }

  private static boolean isPublic(String function) {
    if (function.startsWith(XPATH)) {
      return !REFUSED_OF_XPATH.contains(function.substring(XPATH.length()));
    }
    return function.startsWith(XSD.getURI())
        || function.startsWith(MATH)
        // SPARQL 1.1, 17.6: one that nobody knows is an error in its row, and not in the query.
        || !isKnownOrLoaded(function);
  }
}
