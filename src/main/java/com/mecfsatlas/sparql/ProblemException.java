package com.mecfsatlas.sparql;

/** The decision not to answer a query, and the problem document that says why. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient QueryProblem problem;

  ProblemException(QueryProblem problem) {
    super(problem.title() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** The request is not what SPARQL 1.1 Protocol, 2.1, asks for. */
  static ProblemException request(String detail) {
    return new ProblemException(
        new QueryProblem(400, "sparql-request", "Not a SPARQL query request", detail));
  }

  /** The query is well formed, and asks for something that this service does not do. */
  static ProblemException feature(String detail) {
    return new ProblemException(
        new QueryProblem(400, "query-refused", "The query asks for what is off", detail));
  }

  /** The query is well formed, and this service may not do it for its reader. */
  static ProblemException forbidden(String detail) {
    return new ProblemException(
        new QueryProblem(403, "query-refused", "The query asks for what is off", detail));
  }

  /** RFC 9110, 13.1: what the reader has, or lacks, speaks against an answer. */
  static ProblemException precondition(String detail) {
    return new ProblemException(
        new QueryProblem(412, "precondition-failed", "A condition of the request fails", detail));
  }

  static ProblemException mediaType(String detail) {
    return new ProblemException(
        new QueryProblem(415, "query-media-type", "A query cannot be read from that", detail)
            .with("Accept-Post", QueryRequest.FORM + ", " + QueryRequest.QUERY));
  }

  /** The query or its answer goes beyond a limit that trying again later will not lift. */
  static ProblemException tooLong(int status, String detail) {
    return new ProblemException(
        new QueryProblem(status, "query-too-long", "The query is too long", detail));
  }

  static ProblemException busy(String detail, int retryAfterSeconds) {
    return new ProblemException(
        new QueryProblem(503, "query-busy", "Not answered in time", detail)
            .with("Retry-After", Integer.toString(retryAfterSeconds)));
  }

  /** The client has had its share, RFC 6585, 4. */
  static ProblemException tooMany(String detail) {
    return new ProblemException(
        new QueryProblem(429, "too-many-queries", "You have asked too much at once", detail)
            .with("Retry-After", "1"));
  }

  static ProblemException tooLarge(String detail) {
    return new ProblemException(
        new QueryProblem(503, "result-too-large", "The result is too large", detail));
  }

  QueryProblem problem() {
    return problem;
  }
}
