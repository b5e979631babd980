package com.mecfsatlas.sparql;

import java.util.UUID;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a reader is told when a query could not be answered. */
final class QueryProblems {
  static final QueryProblem TOO_DEEP =
      new QueryProblem(
          400, "query-too-deep", "The query is nested too deeply", "Use fewer nested groups.");
  private static final QueryProblem TIMED_OUT =
      new QueryProblem(
              503,
              "query-timeout",
              "The query took too long",
              "It was given up; nothing of its result was sent. Add a LIMIT or narrow it.")
          .with("Retry-After", "30");
  private static final QueryProblem ELSEWHERE =
      new QueryProblem(
          502,
          "service-failed",
          "The other service did not answer",
          "An endpoint named in SERVICE could not be asked, or gave no result.");
  private static final QueryProblem TOO_LARGE =
      ProblemException.tooLarge("The query needs more memory than there is.").problem();
  private static final Logger LOG = LoggerFactory.getLogger(QueryProblems.class);

  private QueryProblems() {}

  static QueryProblem problem(Throwable failure) {
    return switch (failure) {
      case ProblemException refusal -> refusal.problem();
      case QueryCancelledException timeout -> TIMED_OUT;
      case QueryDeniedException denied ->
          ProblemException.feature(String.valueOf(denied.getMessage())).problem();
      // Found while planning or running, after the parser was content; there is no position.
      case QueryParseException late ->
          new QueryProblem(
              400, "query-syntax", "The query is not SPARQL", String.valueOf(late.getMessage()));
      case HttpException elsewhere -> ELSEWHERE;
      case QueryExceptionHTTP elsewhere -> ELSEWHERE;
      case StackOverflowError deep -> TOO_DEEP;
      case OutOfMemoryError memory -> TOO_LARGE;
      default -> unexpected(failure);
    };
  }

  /** Our fault: the answer shows an identifier under which the log has the cause. */
  static QueryProblem unexpected(Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.error("A query failed, {}", id, failure);
    return unexpected(id);
  }

  static QueryProblem unexpected(String id) {
    return new QueryProblem(
        500, "internal", "This is our fault", "Please report it with " + id + ".");
  }
}
