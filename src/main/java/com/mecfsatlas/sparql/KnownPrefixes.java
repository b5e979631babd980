package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.model.EntityId;
import java.util.Optional;
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
  private static final int KEPT_CHARACTERS = 2000;

  /** The text of an update, after its prologue (SPARQL 1.1 Update, 3). */
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?is)(?:\\s|#[^\n]*+|PREFIX\\s++[^\\s<]*+\\s*+<[^>]*+>|BASE\\s*+<[^>]*+>)*+"
              + "(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\\b.*");

  /** What makes a term of a triple, as {@code <<( )>>} or by the function. */
  private static final Pattern TRIPLE_TERM = Pattern.compile("(?i)<<\\(|\\bTRIPLE\\b");

  /** Each can hold the one before it twice, so that thirty make a term of a thousand million. */
  private static final int MOST_TRIPLE_TERMS = 12;

  /** An aggregate among what is selected, without brackets and a name. */
  private static final Pattern BARE_AGGREGATE =
      Pattern.compile(
          "(?is)\\bSELECT\\s++(?:DISTINCT\\s++|REDUCED\\s++)?(?:[?$]\\w++\\s++)*+"
              + "(?:COUNT|SUM|MIN|MAX|AVG|SAMPLE|GROUP_CONCAT)\\s*+\\(");

  Query parse(String text) {
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
    try {
      QueryFactory.parse(query, text, EntityId.BASE, Syntax.syntaxSPARQL_12);
    } catch (QueryParseException e) {
      throw new ProblemException(keeping(text, syntax(e, text)));
    } catch (QueryBuildException e) {
      throw new ProblemException(
          keeping(text, SparqlProblem.QUERY_SYNTAX.problem(String.valueOf(e.getMessage()))));
    }
    if (TRIPLE_TERM.matcher(text).results().count() > MOST_TRIPLE_TERMS) {
      throw SparqlProblem.QUERY_REFUSED.refusal(
          "A query may write " + MOST_TRIPLE_TERMS + " terms of triples. Use fewer.");
    }
    return query;
  }

  private static Problem syntax(QueryParseException error, String text) {
    // The parser wraps what it runs out of; a query nested so deeply has no line to show.
    if (error.getCause() instanceof StackOverflowError) {
      return QueryProblems.TOO_DEEP;
    }
    if (UPDATE.matcher(text).matches()) {
      return QueryProblems.MISPLACED_UPDATE;
    }
    String whole = String.valueOf(error.getMessage()).strip();
    String message = whole.lines().findFirst().orElse("");
    boolean endsEarly = message.contains("<EOF>");
    Optional<QueryPosition> said = QueryPosition.in(message);
    String words =
        (BARE_AGGREGATE.matcher(text).find()
                ? Optional.of("Write what is counted as (COUNT(*) AS ?n).")
                : SyntaxFault.words(whole, said, text))
            .map(told -> told + said.map(place -> " " + place.inWords()).orElse(""))
            .orElse(message);
    Problem hinted = SparqlProblem.QUERY_SYNTAX.problem(words);
    // The exception itself has the place of the token before the one that the message names.
    return said.or(
            () ->
                Optional.of(new QueryPosition(error.getLine(), error.getColumn()))
                    .filter(place -> place.line() > 0))
        .map(place -> endsEarly ? place.mark(hinted) : place.mark(hinted, text))
        .orElse(hinted);
  }

  /** With the query itself, as far as it is short, so that nothing typed is lost. */
  private static Problem keeping(String query, Problem problem) {
    return problem.and("query", query.substring(0, Math.min(query.length(), KEPT_CHARACTERS)));
  }
}
