package com.mecfsatlas.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.store.Listing;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader asked of a list.
 *
 * @param q words that some cell must contain, case and accents apart; empty for all rows
 * @param filters the parameters that choose rows
 * @param sort a column, after {@code -} descending; empty for the list's own order
 * @param page from 1
 */
public record ListRequest(
    String q, Map<String, String> filters, String sort, int page, int pageSize) {
  public static final int DEFAULT_PAGE_SIZE = 50;
  public static final int LARGEST_PAGE_SIZE = 200;

  public ListRequest {
    filters = Collections.unmodifiableMap(new TreeMap<>(filters));
    require(page >= 1, "page", page, "a whole number from 1");
    require(
        pageSize >= 1 && pageSize <= LARGEST_PAGE_SIZE,
        "pageSize",
        pageSize,
        "a whole number from 1 to " + LARGEST_PAGE_SIZE);
  }

  /**
   * Reads the parameters of a query; any but {@code q}, {@code sort}, {@code page} and {@code
   * pageSize} is a column to filter by.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static ListRequest parse(Map<String, List<String>> query) {
    Map<String, String> values = new TreeMap<>();
    query.forEach(
        (name, given) -> {
          require(given.size() <= 1, name, String.join(", ", given), "given once");
          given.stream()
              .map(String::strip)
              .filter(v -> !v.isEmpty())
              .forEach(v -> values.put(name, v));
        });
    String q = values.getOrDefault("q", "");
    String sort = values.getOrDefault("sort", "");
    int page = number(values, "page", 1, "a whole number from 1");
    int pageSize =
        number(
            values, "pageSize", DEFAULT_PAGE_SIZE, "a whole number from 1 to " + LARGEST_PAGE_SIZE);
    List.of("q", "sort", "page", "pageSize").forEach(values::remove);
    return new ListRequest(q, values, sort, page, pageSize);
  }

  /**
   * Refuses what the list does not have.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public ListRequest checked(List<String> columns, RowFilter filter) {
    String allowed = "one of the columns " + String.join(", ", columns);
    require(sort.isEmpty() || columns.contains(sortColumn()), "sort", sort, allowed);
    List<String> parameters = filter.parameters(columns);
    for (String name : filters.keySet()) {
      if (!parameters.contains(name)) {
        throw new IllegalArgumentException(
            "no parameter "
                + name
                + ": a list takes q, sort, page, pageSize and its columns "
                + String.join(", ", parameters));
      }
    }
    return this;
  }

  /** The page asked for, of a list that is chosen from by its columns. */
  public ListingPage apply(Listing listing) {
    return apply(listing, RowFilter.COLUMNS);
  }

  /**
   * The page asked for.
   *
   * @throws IllegalArgumentException for a parameter or a page that the list does not have
   */
  public ListingPage apply(Listing listing, RowFilter filter) {
    List<Listing.Row> matched =
        RowSelection.of(listing, checked(listing.columns(), filter), filter);
    int pages = Math.max(1, Math.ceilDiv(matched.size(), pageSize));
    require(page <= pages, "page", page, "a whole number from 1 to " + pages);
    int from = (page - 1) * pageSize;
    int to = Math.min(matched.size(), from + pageSize);
    return new ListingPage(listing, this, matched, matched.subList(from, to));
  }

  /** All rows that match, uncut, of a list that is chosen from by its columns. */
  public ListingPage applyUncut(Listing listing) {
    return applyUncut(listing, RowFilter.COLUMNS);
  }

  /** All rows that match, in order, uncut: what a table for machines holds. */
  public ListingPage applyUncut(Listing listing, RowFilter filter) {
    List<Listing.Row> matched =
        RowSelection.of(listing, checked(listing.columns(), filter), filter);
    return new ListingPage(listing, onPage(1), matched, matched);
  }

  public ListRequest onPage(int other) {
    return new ListRequest(q, filters, sort, other, pageSize);
  }

  /** The same rows in another order. */
  public ListRequest sorted(String other) {
    return new ListRequest(q, filters, other, 1, pageSize);
  }

  public ListRequest without(String filter) {
    Map<String, String> fewer = new TreeMap<>(filters);
    fewer.remove(filter);
    return new ListRequest(filter.equals("q") ? "" : q, fewer, sort, 1, pageSize);
  }

  /** The same words, without some parameters that choose rows. */
  public ListRequest withoutAll(Collection<String> names) {
    Map<String, String> fewer = new TreeMap<>(filters);
    fewer.keySet().removeAll(Set.copyOf(names));
    return new ListRequest(q, fewer, "", 1, pageSize);
  }

  String sortColumn() {
    return sort.startsWith("-") ? sort.substring(1) : sort;
  }

  boolean isDescending() {
    return sort.startsWith("-");
  }

  /** The query that asks for this, percent-encoded, names sorted, defaults left out. */
  public String canonicalQuery() {
    Map<String, String> values = new TreeMap<>(filters);
    values.put("q", q);
    values.put("sort", sort);
    values.put("page", page == 1 ? "" : Integer.toString(page));
    values.put("pageSize", pageSize == DEFAULT_PAGE_SIZE ? "" : Integer.toString(pageSize));
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static int number(
      Map<String, String> values, String name, int otherwise, String allowed) {
    String text = values.getOrDefault(name, "");
    require(text.isEmpty() || text.matches("[0-9]{1,9}"), name, text, allowed);
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  private static void require(boolean condition, String name, Object given, String allowed) {
    if (!condition) {
      throw new IllegalArgumentException(name + " must be " + allowed + ", not " + given);
    }
  }
}
