package com.mecfsatlas.representation.html;

import java.util.List;

/**
 * What the page of the query service shows.
 *
 * @param query as it was typed; empty on the first page
 * @param limits what a query may cost, in words
 * @param sentences questions with gaps; empty but on the first page
 * @param faults what is wrong with the query; at most one
 * @param results at most one
 */
public record SparqlPage(
    Frame frame,
    Editor editor,
    String query,
    String limits,
    List<Sentence> sentences,
    List<Fault> faults,
    List<Result> results) {
  public SparqlPage {
    sentences = List.copyOf(sentences);
    faults = List.copyOf(faults);
    results = List.copyOf(results);
  }

  /** Whether this is about the atlas, and not about data of the reader's own. */
  public boolean isOfAtlas() {
    return !editor.terms().isEmpty();
  }

  /**
   * What is wrong with a query.
   *
   * @param lines of the query, where it is known in which something is wrong; else empty
   */
  public record Fault(String title, String detail, List<CodeLine> lines) {
    public Fault {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A result.
   *
   * @param count and time, in words
   * @param hint what may be why there is nothing; empty where there is something
   * @param share its address on this copy; empty where it is too long for one
   * @param citation empty where the data may change at any time
   * @param cited where the answer is cited; empty where it cannot be had again
   */
  public record Result(
      String count,
      List<String> columns,
      List<List<Cell>> rows,
      String hint,
      String share,
      String citation,
      String cited) {
    public Result {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One value.
   *
   * @param id how a query names it, where the link has another name
   */
  public record Cell(Hyperlink link, String id) {}
}
