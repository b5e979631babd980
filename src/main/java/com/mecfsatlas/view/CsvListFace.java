package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.graph.Listing;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * RFC 4180: a header row, then one row a thing, its IRI first. Cells are what the graph says, to
 * the letter: no apostrophe is put before a cell that a spreadsheet might take for a formula,
 * because a program that reads the table would then read something else. Import it as text.
 */
public final class CsvListFace implements ListFace {
  private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

  @Override
  public Format format() {
    return Format.CSV;
  }

  @Override
  public byte[] spell(ListPage page) {
    List<String> columns = page.columns();
    return Stream.concat(
            Stream.of(line(Stream.concat(Stream.of("thing"), columns.stream()))),
            page.rows().stream().map(row -> line(cells(row, columns))))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  private static Stream<String> cells(Listing.Row row, List<String> columns) {
    return Stream.concat(Stream.of(row.thing().iri()), columns.stream().map(row::cell));
  }

  private static String line(Stream<String> cells) {
    return cells.map(CsvListFace::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    return SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
