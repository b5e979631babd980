package com.mecfsatlas.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Pages that say what they were asked to show. */
public final class SamplePages implements SparqlPages {
  @Override
  public byte[] form() {
    return "<form>".getBytes(UTF_8);
  }

  @Override
  public byte[] table(ResultView result) {
    return ("<table> " + result.columns() + " " + result.rows().size() + result.hint())
        .getBytes(UTF_8);
  }

  @Override
  public byte[] problem(ProblemView problem) {
    return (problem.status() + " " + problem.detail() + " " + problem.query()).getBytes(UTF_8);
  }

  @Override
  public String looks() {
    return "";
  }

  @Override
  public String scripts() {
    return "";
  }
}
