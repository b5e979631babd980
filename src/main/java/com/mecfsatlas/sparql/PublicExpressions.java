package com.mecfsatlas.sparql;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.util.MappedLoader;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Lets through the expressions of SPARQL, XSD casts and the pure functions of XPath; refuses ARQ's
 * other functions, which load classes, run scripts, wait or print, and bounds those on text and on
 * numbers.
 */
final class PublicExpressions extends ExprTransformApplyElementTransform {
  private static final String XPATH = ARQConstants.fnPrefix;
  private static final String MATH = ARQConstants.mathPrefix;

  /** Scripts, and whatever else is ARQ's own. */
  private static final String JENA = "http://jena.";

  /** Those that call others, or work on text without a bound where SPARQL has a bounded one. */
  private static final Set<String> REFUSED_OF_XPATH =
      Set.of("apply", "collation-key", "concat", "error", "format-number", "matches", "replace");

  /** Of which the second argument, where there is one, tells how many digits are kept. */
  private static final Set<String> ON_NUMBERS =
      Set.of(XPATH + "round", XPATH + "round-half-to-even", XPATH + "abs", XPATH + "ceiling");

  private final ExpressionBounds bounds;

  PublicExpressions(ElementTransform elements, ExpressionBounds bounds) {
    super(elements);
    this.bounds = bounds;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    return switch (function) {
      case E_Regex regex -> new BoundedRegex(args, bounds);
      case E_StrReplace replace -> counted(new BoundedReplace(args, bounds));
      case E_StrSubstring part -> counted(super.transform(function, args));
      case E_StrConcat concat -> counted(new BoundedConcat(args, bounds));
      case E_Call call -> throw SparqlProblem.QUERY_REFUSED.refusal("CALL is not answered here.");
      case E_Function named when !isPublic(named.getFunctionIRI()) ->
          throw SparqlProblem.QUERY_REFUSED.refusal(
              "The function <" + named.getFunctionIRI() + "> is not offered.");
      case E_Function named -> super.transform(named, numeric(named.getFunctionIRI(), args));
      default -> super.transform(function, args);
    };
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr arg) {
    return switch (function) {
      case E_StrUpperCase upper -> counted(super.transform(function, arg));
      case E_StrLowerCase lower -> counted(super.transform(function, arg));
      case E_StrEncodeForURI encoded -> counted(super.transform(function, arg));
      default -> super.transform(function, arg);
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    return switch (function) {
      case E_Add add -> super.transform(function, operand(first), operand(second));
      case E_Subtract minus -> super.transform(function, operand(first), operand(second));
      case E_Multiply times -> super.transform(function, operand(first), operand(second));
      case E_Divide by -> super.transform(function, operand(first), operand(second));
      case E_StrDatatype typed ->
          super.transform(
              function, new CheckedExpression(first, ExpressionBounds::checkLiteral), second);
      case E_StrBefore before -> counted(super.transform(function, first, second));
      case E_StrAfter after -> counted(super.transform(function, first, second));
      default -> super.transform(function, first, second);
    };
  }

  @Override
  public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
    return function instanceof E_TripleFn
        ? super.transform(
            function, new CheckedExpression(first, PublicExpressions::checkSubject), second, third)
        : super.transform(function, first, second, third);
  }

  /** SPARQL 1.2, 17.4: what would be no triple of RDF is an error. */
  private static void checkSubject(NodeValue value) {
    if (!value.isIRI() && !value.isBlank()) {
      throw new ExprEvalException("no subject of a triple: " + value);
    }
  }

  private Expr counted(Expr text) {
    return new CheckedExpression(text, bounds::countText);
  }

  private static Expr operand(Expr number) {
    return new CheckedExpression(number, ExpressionBounds::checkOperand);
  }

  /** The arguments of a cast, or of a function on numbers. */
  private static ExprList numeric(String function, ExprList args) {
    if (function.startsWith(XSD.getURI()) && !function.equals(XSD.xstring.getURI())) {
      return each(args, ExpressionBounds::checkNumeral);
    }
    return ON_NUMBERS.contains(function) || function.startsWith(MATH)
        ? each(
            args,
            value -> {
              ExpressionBounds.checkOperand(value);
              if (args.size() > 1) {
                ExpressionBounds.checkPrecision(value);
              }
            })
        : args;
  }

  private static ExprList each(ExprList args, Consumer<NodeValue> check) {
    ExprList checked = new ExprList();
    args.forEach(arg -> checked.add(new CheckedExpression(arg, check)));
    return checked;
  }

  @Override
  public Expr transform(ExprAggregator aggregated) {
    Aggregator aggregator = aggregated.getAggregator();
    if (aggregator instanceof AggCustom) {
      throw SparqlProblem.QUERY_REFUSED.refusal("Aggregates other than SPARQL's are not offered.");
    }
    ExprList args = aggregator.getExprList();
    if (args == null) {
      return aggregated;
    }
    ExprList transformed = ExprTransformer.transform(this, args);
    return new ExprAggregator(
        aggregated.getVar(), aggregator.copy(joined(aggregator, transformed)));
  }

  /** What GROUP_CONCAT puts together is counted piece by piece. */
  private ExprList joined(Aggregator aggregator, ExprList args) {
    return switch (aggregator) {
      case AggGroupConcat joined -> each(args, value -> countPiece(value, joined.getSeparator()));
      case AggGroupConcatDistinct joined ->
          each(args, value -> countPiece(value, joined.getSeparator()));
      default -> args;
    };
  }

  private void countPiece(NodeValue value, @Nullable String separator) {
    bounds.add(value.asString().length() + (separator == null ? 1 : separator.length()));
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
