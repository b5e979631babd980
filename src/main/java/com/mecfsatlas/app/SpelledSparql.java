package com.mecfsatlas.app;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.sparql.SparqlPages;
import com.mecfsatlas.view.html.SparqlHtml;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/** The pages of the query service, in the looks of the site. */
final class SpelledSparql implements SparqlPages {
  private final KnowledgeGraph graph;
  private final SparqlHtml html;

  SpelledSparql(KnowledgeGraph graph, SparqlHtml html) {
    this.graph = graph;
    this.html = html;
  }

  @Override
  public byte[] form() {
    return html.form(graph.revision());
  }

  @Override
  public byte[] table(String query, List<String> columns, List<List<Optional<RDFNode>>> rows) {
    return html.table(query, columns, rows, graph.revision());
  }

  @Override
  public byte[] problem(int status, String title, String detail, String query) {
    return html.problem(title, detail, query, graph.revision());
  }
}
