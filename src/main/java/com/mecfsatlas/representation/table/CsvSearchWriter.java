package com.mecfsatlas.representation.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.SearchWriter;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchResultPage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Search results as RFC 4180 text: a header row, then one row a result. The first page stands for
 * all of them, since a table for machines is cut only where a page is named.
 */
public final class CsvSearchWriter implements SearchWriter {
  @Override
  public Format format() {
    return Format.CSV;
  }

  @Override
  public byte[] write(SearchResultPage page) {
    List<SearchItem> items = page.request().page() == 1 ? page.matched() : page.items();
    return Stream.concat(
            Stream.of(
                CsvTable.line(Stream.concat(Stream.of("thing"), SearchColumns.COLUMNS.stream()))),
            items.stream().map(item -> line(page, item)))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  private static String line(SearchResultPage page, SearchItem item) {
    return CsvTable.line(
        Stream.concat(Stream.of(item.thing().iri()), SearchColumns.of(page, item).stream()));
  }
}
