package com.mecfsatlas.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/** Pages that say what they were asked to show. */
final class SamplePages implements SparqlPages {
  @Override
  public byte[] form() {
    return "<form>".getBytes(UTF_8);
  }

  @Override
  public byte[] table(String query, List<String> columns, List<List<Optional<RDFNode>>> rows) {
    return ("<table> " + columns + " " + rows.size()).getBytes(UTF_8);
  }

  @Override
  public byte[] problem(int status, String title, String detail, String query) {
    return (status + " " + detail + " " + query).getBytes(UTF_8);
  }
}
