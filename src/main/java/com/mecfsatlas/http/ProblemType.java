package com.mecfsatlas.http;

/**
 * What can go wrong, whatever was asked: the type of problem documents (RFC 9457 section 3.1.1).
 * Each type is explained under its heading on the page of errors.
 */
public interface ProblemType {
  /** The fragment that names its heading on the page of errors. */
  String heading();

  int status();

  /** The same for all problems of the type. */
  String title();

  /** A problem of this type. */
  default Problem problem(String detail) {
    return Problem.of(this, detail);
  }

  /** The decision not to answer, for this reason. */
  default ProblemException refusal(String detail) {
    return new ProblemException(problem(detail));
  }
}
