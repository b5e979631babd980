package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.model.EntityId;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;

/**
 * Reads queries that use the atlas's prefixes without declaring them. They are given to the parser,
 * not written in front of the text, so the lines of an error are those of the reader's own text.
 */
record KnownPrefixes(PrefixMapping prefixes) {
  private static final int KEPT_CHARACTERS = 2000;

  Query parse(String text) {
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
    try {
      return QueryFactory.parse(query, text, EntityId.BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new ProblemException(keeping(text, syntax(e, text)));
    } catch (QueryBuildException e) {
      throw new ProblemException(
          keeping(text, SparqlProblem.QUERY_SYNTAX.problem(String.valueOf(e.getMessage()))));
    }
  }

  private static Problem syntax(QueryParseException error, String text) {
    // The parser wraps what it runs out of; a query nested so deeply has no line to show.
    if (error.getCause() instanceof StackOverflowError) {
      return QueryProblems.TOO_DEEP;
    }
    String message = String.valueOf(error.getMessage()).strip().lines().findFirst().orElse("");
    Problem problem = SparqlProblem.QUERY_SYNTAX.problem(message);
    // The exception itself has the place of the token before the one that the message names.
    return QueryPosition.in(message)
        .or(
            () ->
                Optional.of(new QueryPosition(error.getLine(), error.getColumn()))
                    .filter(place -> place.line() > 0))
        .map(place -> place.mark(problem, text))
        .orElse(problem);
  }

  /** With the query itself, as far as it is short, so that nothing typed is lost. */
  private static Problem keeping(String query, Problem problem) {
    return problem.and("query", query.substring(0, Math.min(query.length(), KEPT_CHARACTERS)));
  }
}
