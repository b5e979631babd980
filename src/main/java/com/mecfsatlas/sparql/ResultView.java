package com.mecfsatlas.sparql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/**
 * The result of a query as a page shows it.
 *
 * @param query as it was typed
 * @param yesOrNo whether it is an answer to ASK, which no table format writes
 * @param rows a value for each column, or nothing
 * @param took how long the query ran
 * @param time when it ran
 * @param hint what may be why there is nothing, or not all; empty where there is no sign of that
 * @param revision of the data; empty where they may change at any time
 * @param digest of the answer; empty where it is another each time
 */
public record ResultView(
    String query,
    boolean yesOrNo,
    List<String> columns,
    List<List<Optional<RDFNode>>> rows,
    Duration took,
    Instant time,
    String hint,
    String revision,
    String digest) {
  public ResultView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
