package com.mecfsatlas.listing;

import com.mecfsatlas.model.FoldedText;
import com.mecfsatlas.store.Listing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of a listing that a request wants, in the order it wants. */
final class RowSelection {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");

  private RowSelection() {}

  /** Rows that compare equal keep the order of the listing, which is total. */
  static List<Listing.Row> of(Listing listing, ListRequest request, RowFilter filter) {
    String sought = FoldedText.of(request.q());
    Stream<Listing.Row> rows =
        listing.rows().stream()
            .filter(row -> contains(row, sought))
            .filter(filter.of(request.filters()));
    return (request.sort().isEmpty() ? rows : rows.sorted(order(request))).toList();
  }

  private static boolean contains(Listing.Row row, String sought) {
    return sought.isEmpty()
        || row.cells().values().stream().anyMatch(cell -> FoldedText.of(cell).contains(sought));
  }

  /** Rows without a value come last in either direction; numbers come before words. */
  private static Comparator<Listing.Row> order(ListRequest request) {
    String column = request.sortColumn();
    Comparator<String> values =
        Comparator.comparing((String cell) -> !NUMBER.matcher(cell).matches())
            .thenComparing(RowSelection::number)
            .thenComparing(FoldedText::of)
            .thenComparing(Comparator.naturalOrder());
    return Comparator.comparing((Listing.Row row) -> row.cell(column).isEmpty())
        .thenComparing(
            row -> row.cell(column), request.isDescending() ? values.reversed() : values);
  }

  private static BigDecimal number(String cell) {
    return NUMBER.matcher(cell).matches() ? new BigDecimal(cell) : BigDecimal.ZERO;
  }
}
