package com.mecfsatlas.representation.html;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/**
 * The result of a query that a reader wrote.
 *
 * @param query as it was typed
 * @param yesOrNo whether it answers ASK
 * @param rows a value for each column, or nothing
 * @param took how long the query ran
 * @param time when it ran
 * @param hint what may be why there is nothing; empty where there is something
 * @param revision of the data; empty where they may change at any time
 * @param digest of the answer; empty where it is another each time
 */
public record ResultTable(
    String query,
    boolean yesOrNo,
    List<String> columns,
    List<List<Optional<RDFNode>>> rows,
    Duration took,
    Instant time,
    String hint,
    String revision,
    String digest) {
  public ResultTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
