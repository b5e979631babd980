package com.mecfsatlas.harvest.kgx;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of KGX ("KGX format as TSV"): nothing is quoted there, so what would end a cell or a
 * value is a space.
 */
final class KgxTable {
  private KgxTable() {}

  static byte[] of(List<String> columns, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(columns), rows)
        .map(row -> row.stream().map(KgxTable::cell).collect(Collectors.joining("\t", "", "\n")))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Several values in one cell. */
  static String several(Collection<String> values) {
    return values.stream().map(value -> value.replace('|', ' ')).collect(Collectors.joining("|"));
  }

  private static String cell(String text) {
    return text.replaceAll("[\t\r\n]+", " ").strip();
  }
}
