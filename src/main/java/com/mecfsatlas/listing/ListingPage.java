package com.mecfsatlas.listing;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param listing all that there is
 * @param request what chose this page
 * @param all the rows that the request leaves, on all pages
 * @param rows those of this page
 */
public record ListingPage(
    Listing listing, ListRequest request, List<Listing.Row> all, List<Listing.Row> rows) {
  public ListingPage {
    all = List.copyOf(all);
    rows = List.copyOf(rows);
  }

  public EntityType kind() {
    return listing.kind();
  }

  public List<String> columns() {
    return listing.columns();
  }

  /** How many things of the kind there are. */
  public int total() {
    return listing.rows().size();
  }

  /** How many rows the request leaves, on all pages. */
  public int matched() {
    return all.size();
  }

  public int page() {
    return request.page();
  }

  /** At least one, which may be empty. */
  public int pages() {
    return rows.size() == matched() ? 1 : Math.ceilDiv(matched(), request.pageSize());
  }

  public Optional<ListRequest> next() {
    return page() < pages() ? Optional.of(request.onPage(page() + 1)) : Optional.empty();
  }

  public Optional<ListRequest> previous() {
    return page() > 1 ? Optional.of(request.onPage(page() - 1)) : Optional.empty();
  }

  /** The path of {@code other} on any copy. */
  public String path(ListRequest other) {
    String query = other.canonicalQuery();
    return "/" + kind().segment() + (query.isEmpty() ? "" : "?" + query);
  }

  /** The different values of {@code column} in the whole list, to filter by. */
  public List<String> options(String column) {
    return listing.rows().stream()
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
