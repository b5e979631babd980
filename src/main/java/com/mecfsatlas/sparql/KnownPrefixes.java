package com.mecfsatlas.sparql;

import com.mecfsatlas.model.EntityId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern PLACE =
      Pattern.compile("line:? (\\d{1,9}), col(?:umn)?:? (\\d{1,9})");

  Query parse(String text) {
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
    try {
      return QueryFactory.parse(query, text, EntityId.BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new ProblemException(syntax(e, text).keeping(text));
    } catch (QueryBuildException e) {
      throw new ProblemException(
          new QueryProblem(
                  400, "query-syntax", "The query is not SPARQL", String.valueOf(e.getMessage()))
              .keeping(text));
    }
  }

  private static QueryProblem syntax(QueryParseException error, String text) {
    // The parser wraps what it runs out of; a query nested so deeply has no line to show.
    if (error.getCause() instanceof StackOverflowError) {
      return QueryProblems.TOO_DEEP;
    }
    String message = String.valueOf(error.getMessage()).strip().lines().findFirst().orElse("");
    QueryProblem problem =
        new QueryProblem(400, "query-syntax", "The query is not SPARQL", message);
    // The exception itself has the place of the token before the one that the message names.
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      return problem.at(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), text);
    }
    return error.getLine() > 0 ? problem.at(error.getLine(), error.getColumn(), text) : problem;
  }
}
