package com.mecfsatlas.history;

import com.mecfsatlas.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a query answers on one state, in the one form that the same answer always has.
 *
 * @param columns the first line of a table; empty of a graph, or of yes or no
 * @param rows a line for each row, statement, or {@code true} and {@code false}, in the order of
 *     their bytes
 * @param digest SHA-256, in hexadecimal
 */
public record QueryAnswer(String columns, List<String> rows, String digest) {
  private static final Comparator<String> BYTES =
      Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  public QueryAnswer {
    rows = List.copyOf(rows);
  }

  /**
   * A table whose digest is that of the lines of its TSV (SPARQL 1.1 Query Results CSV and TSV
   * Formats, 4), the first among them, in the order of their bytes: as {@code LC_ALL=C sort |
   * sha256sum} computes it.
   */
  public static QueryAnswer ofTable(String columns, Stream<String> rows) {
    List<String> sorted = rows.sorted(BYTES).toList();
    List<String> all = new ArrayList<>(sorted);
    all.add(columns);
    all.sort(BYTES);
    return new QueryAnswer(columns, sorted, digest(all));
  }

  /** The answer to a question of yes or no. */
  public static QueryAnswer of(boolean answer) {
    List<String> rows = List.of(Boolean.toString(answer));
    return new QueryAnswer("", rows, digest(rows));
  }

  /**
   * A graph.
   *
   * @param statements in N-Triples, their blank nodes named as in the canonical form
   * @param digest of the canonical form (RDFC-1.0)
   */
  public static QueryAnswer ofGraph(Stream<String> statements, String digest) {
    return new QueryAnswer("", statements.sorted(BYTES).toList(), digest);
  }

  private static String digest(List<String> lines) {
    MessageDigest digest = Sha256.start();
    lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return Sha256.end(digest);
  }

  /** The rows that {@code other} does not have, or not so often. */
  public List<String> without(QueryAnswer other) {
    Map<String, Integer> left = new HashMap<>();
    other.rows.forEach(row -> left.merge(row, 1, Integer::sum));
    return rows.stream().filter(row -> left.merge(row, -1, Integer::sum) < 0).toList();
  }
}
