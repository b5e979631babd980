package com.mecfsatlas.sparql;

import com.mecfsatlas.history.StateBuildingException;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemMapper;
import com.mecfsatlas.revision.RevisionLogException;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.expr.ExprException;
import org.jspecify.annotations.Nullable;

/** What a reader is told when a query could not be answered. */
final class QueryProblems {
  static final Problem TOO_DEEP = SparqlProblem.QUERY_TOO_DEEP.problem("Use fewer nested groups.");
  private static final Problem TIMED_OUT =
      SparqlProblem.QUERY_TIMEOUT
          .problem("It was given up; nothing of its result was sent. Add a LIMIT or narrow it.")
          .with("Retry-After", "30");
  private static final Problem ELSEWHERE =
      SparqlProblem.SERVICE_FAILED.problem(
          "An endpoint named in SERVICE could not be asked, or gave no result.");
  private static final Problem TOO_LARGE =
      SparqlProblem.RESULT_TOO_LARGE.problem("The query needs more memory than there is.");

  /** Everything that goes wrong with a query. */
  static final ProblemMapper OF = new ProblemMapper(QueryProblems::explained);

  static final Problem MISPLACED_UPDATE =
      SparqlProblem.SPARQL_REQUEST.problem(
          "This is an update, and queries are answered here. Where updates are taken, by atlas"
              + " sparql --update, they go to "
              + SparqlService.UPDATES
              + ".");

  private QueryProblems() {}

  private static Optional<Problem> explained(Throwable failure) {
    return Optional.ofNullable(
        switch (failure) {
          case QueryCancelledException timeout -> TIMED_OUT;
          case QueryDeniedException denied ->
              SparqlProblem.QUERY_REFUSED.problem(String.valueOf(denied.getMessage()));
          // Found while planning or running, after the parser was content; there is no position.
          case QueryParseException late ->
              SparqlProblem.QUERY_SYNTAX.problem(String.valueOf(late.getMessage()));
          // ARQ compiles constant patterns while it parses, and has no place for what it cannot.
          case ExprException pattern ->
              SparqlProblem.PATTERN_SYNTAX.problem(aboutPattern(pattern.getMessage()));
          case StateBuildingException waiting ->
              SparqlProblem.QUERY_BUSY
                  .problem(String.valueOf(waiting.getMessage()))
                  .with("Retry-After", "10");
          case RevisionLogException damaged ->
              damaged.toldToReaders().map(HttpProblem.SERVICE_UNAVAILABLE::problem).orElse(null);
          case HttpException elsewhere -> ELSEWHERE;
          case QueryExceptionHTTP elsewhere -> ELSEWHERE;
          case StackOverflowError deep -> TOO_DEEP;
          case OutOfMemoryError memory -> TOO_LARGE;
          default -> null;
        });
  }

  /** What to say of a pattern that an engine refused in these words. */
  static String aboutPattern(@Nullable String words) {
    String first =
        String.valueOf(words)
            .lines()
            .findFirst()
            .orElse("")
            .replaceFirst(".*PatternSyntaxException: ", "");
    return first
        + ". Back-references, look-around, class subtraction and more than 1,000 repetitions are"
        + " not read. To look for the characters themselves use CONTAINS, or the flag \"q\".";
  }
}
