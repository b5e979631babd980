package com.mecfsatlas.view.html;

import java.util.List;

/**
 * What the page of the query service shows.
 *
 * @param query as it was typed; empty on the first page
 * @param problem what is wrong with it, in a few words; empty where nothing is
 * @param columns of the result; empty where there is none
 */
public record SparqlPage(
    Frame frame,
    String query,
    String problem,
    String detail,
    List<String> columns,
    List<List<Link>> rows) {
  public SparqlPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public boolean hasResult() {
    return !columns.isEmpty();
  }
}
