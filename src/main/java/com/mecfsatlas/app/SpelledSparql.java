package com.mecfsatlas.app;

import com.mecfsatlas.sparql.SparqlPages;
import com.mecfsatlas.view.html.SparqlHtml;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.RDFNode;

/** The pages of the query service, in the looks of the site. */
final class SpelledSparql implements SparqlPages {
  private final Supplier<String> revision;
  private final SparqlHtml html;

  SpelledSparql(Supplier<String> revision, SparqlHtml html) {
    this.revision = revision;
    this.html = html;
  }

  @Override
  public byte[] form() {
    return html.form(revision.get());
  }

  @Override
  public byte[] table(String query, List<String> columns, List<List<Optional<RDFNode>>> rows) {
    return html.table(query, columns, rows, revision.get());
  }

  @Override
  public byte[] problem(int status, String title, String detail, String query) {
    return html.problem(title, detail, query, revision.get());
  }
}
