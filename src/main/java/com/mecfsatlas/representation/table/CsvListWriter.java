package com.mecfsatlas.representation.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.ListWriter;
import com.mecfsatlas.store.Listing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RFC 4180: a header row, then one row a thing, its IRI first. */
public final class CsvListWriter implements ListWriter {
  @Override
  public Format format() {
    return Format.CSV;
  }

  @Override
  public byte[] write(ListingPage page) {
    List<String> columns = page.columns();
    return Stream.concat(
            Stream.of(CsvTable.line(Stream.concat(Stream.of("thing"), columns.stream()))),
            page.rows().stream().map(row -> CsvTable.line(cells(row, columns))))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  private static Stream<String> cells(Listing.Row row, List<String> columns) {
    return Stream.concat(Stream.of(row.thing().iri()), columns.stream().map(row::cell));
  }
}
