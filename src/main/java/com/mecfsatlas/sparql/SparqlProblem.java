package com.mecfsatlas.sparql;

import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.ProblemType;
import java.util.Locale;

/** The problems of a query service, besides those of HTTP. */
enum SparqlProblem implements ProblemType {
  QUERY_SYNTAX(400, "The query is not SPARQL"),
  /** A constant of REGEX or REPLACE. */
  PATTERN_SYNTAX(400, "A pattern is no regular expression"),
  DATA_SYNTAX(400, "The body cannot be read"),
  /** SPARQL 1.1 Protocol, 2.1, asks for something else. */
  SPARQL_REQUEST(400, "Not a SPARQL request"),
  UNKNOWN_REVISION(404, "There is no such revision"),
  /** Well formed, and asks for something that this service does not do. */
  QUERY_REFUSED(400, "The query asks for what is off"),
  /** Well formed, and this service may not do it for its reader. */
  SERVICE_REFUSED(403, "The query asks for what is off"),
  QUERY_MEDIA_TYPE(415, "A query cannot be read from that"),
  QUERY_TOO_LONG(413, "The query is too long"),
  CONTENT_TOO_LARGE(413, "The content is too long"),
  QUERY_TOO_DEEP(400, "The query is nested too deeply"),
  /** Beyond a limit that trying again later will not lift. */
  RESULT_TOO_LARGE(422, "The result is too large"),
  QUERY_BUSY(503, "Not answered in time"),
  QUERY_TIMEOUT(503, "The query took too long"),
  /** The client has had its share, RFC 6585, 4. */
  TOO_MANY_QUERIES(429, "You have asked too much at once"),
  SERVICE_FAILED(502, "The other service did not answer");

  private final int status;
  private final String title;

  SparqlProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public String heading() {
    return this == SERVICE_REFUSED
        ? QUERY_REFUSED.heading()
        : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }

  /** The refusal that says when to ask again. */
  ProblemException refusal(String detail, int retryAfterSeconds) {
    return new ProblemException(
        problem(detail).with("Retry-After", Integer.toString(retryAfterSeconds)));
  }
}
