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
final class Failures {
  static final Problem TOO_DEEP =
      new Problem(
          400, "query-too-deep", "The query is nested too deeply", "Use fewer nested groups.");
  private static final Problem TIMED_OUT =
      new Problem(
              503,
              "query-timeout",
              "The query took too long",
              "It was given up; nothing of its result was sent. Add a LIMIT or narrow it.")
          .with("Retry-After", "30");
  private static final Problem ELSEWHERE =
      new Problem(
          502,
          "service-failed",
          "The other service did not answer",
          "An endpoint named in SERVICE could not be asked, or gave no result.");
  private static final Problem TOO_LARGE =
      Refusal.tooLarge("The query needs more memory than there is.").problem();
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static Problem problem(Throwable failure) {
    return switch (failure) {
      case Refusal refusal -> refusal.problem();
      case QueryCancelledException timeout -> TIMED_OUT;
      case QueryDeniedException denied ->
          Refusal.feature(String.valueOf(denied.getMessage())).problem();
      // Found while planning or running, after the parser was content; there is no position.
      case QueryParseException late ->
          new Problem(
              400, "query-syntax", "The query is not SPARQL", String.valueOf(late.getMessage()));
      case HttpException elsewhere -> ELSEWHERE;
      case QueryExceptionHTTP elsewhere -> ELSEWHERE;
      case StackOverflowError deep -> TOO_DEEP;
      case OutOfMemoryError memory -> TOO_LARGE;
      default -> unexpected(failure);
    };
  }

  /** Our fault: the answer shows an identifier under which the log has the cause. */
  static Problem unexpected(Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.error("A query failed, {}", id, failure);
    return unexpected(id);
  }

  static Problem unexpected(String id) {
    return new Problem(500, "internal", "This is our fault", "Please report it with " + id + ".");
  }
}
