package com.mecfsatlas.representation.html;

import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.representation.NamedGraph;
import java.util.List;
import java.util.Map;

/** Named graphs for people. */
public final class GraphHtml {
  private final Templates templates = new Templates();
  private final Site site;
  private final NamedQuery statements;

  /**
   * @param statements asks for the statements of a {@code ?graph}
   */
  public GraphHtml(Site site, NamedQuery statements) {
    this.site = site;
    this.statements = statements;
  }

  public byte[] write(NamedGraph graph, String now) {
    return templates.write("graph", GraphPage.of(site, graph, query(graph), now));
  }

  private String query(NamedGraph graph) {
    return new FilledQuery(statements)
        .fill("graph", List.of(FilledQuery.row(Map.of("graph", graph.name()))))
        .text();
  }
}
