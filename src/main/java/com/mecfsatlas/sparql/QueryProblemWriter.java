package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.representation.html.Guide;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the problems of the service, whose pages show the query as it was typed. */
final class QueryProblemWriter {
  private final SparqlPages pages;
  private final ProblemWriter writer;

  QueryProblemWriter(SparqlPages pages) {
    this.pages = pages;
    this.writer = new ProblemWriter(Guide.ERRORS.iri(), problem -> page(problem, ""));
  }

  /** The same for what is no query. */
  ProblemWriter writer() {
    return writer;
  }

  /** Sends it in place of whatever was about to be sent. */
  void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.send(problem, request, response);
  }

  /** The same of a query. */
  void send(Problem problem, String query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.send(problem, it -> page(it, query), request, response);
  }

  private byte[] page(Problem problem, String query) {
    int line = number(problem, "line");
    int column = number(problem, "column");
    String place = line == 0 ? "" : " (line " + line + ", column " + column + ")";
    String occurrence = problem.instance().isEmpty() ? "" : " " + problem.instance();
    return pages.problem(
        new ProblemView(
            problem.status(),
            problem.title(),
            problem.detail() + place + occurrence,
            query,
            line,
            column,
            String.valueOf(problem.members().getOrDefault("token", ""))));
  }

  private static int number(Problem problem, String member) {
    return problem.members().get(member) instanceof Integer number ? number : 0;
  }
}
