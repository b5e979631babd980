package com.mecfsatlas.representation.html;

import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One page of a filtered and sorted list, with everything that chose it.
 *
 * @param rows the rows of this page only
 * @param matched how many rows the filters leave, on all pages
 * @param total how many things of the kind there are
 * @param q the words searched for; may be empty
 * @param sort the chosen order; one of {@code sorts}, or empty
 * @param page from 1
 */
public record ListView(
    EntityType kind,
    List<String> columns,
    List<Listing.Row> rows,
    int matched,
    int total,
    String q,
    List<Filter> filters,
    String sort,
    List<String> sorts,
    int page,
    int pages,
    String revision) {
  public ListView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    filters = List.copyOf(filters);
    sorts = List.copyOf(sorts);
  }

  /** A column with more values than this is searched by words, not chosen from. */
  private static final int MOST_OPTIONS = 60;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  public static ListView of(ListingPage page) {
    return new ListView(
        page.kind(),
        page.columns(),
        page.rows(),
        page.matched(),
        page.total(),
        page.request().q(),
        page.columns().stream().flatMap(column -> filter(page, column).stream()).toList(),
        page.request().sort(),
        page.columns().stream().flatMap(column -> sorts(page, column)).toList(),
        page.page(),
        page.pages(),
        page.listing().revision());
  }

  /** Counts are not chosen from, nor what is another for each thing. */
  private static Optional<Filter> filter(ListingPage page, String column) {
    List<String> options = page.options(column);
    boolean isChosenFrom =
        options.size() > 1
            && options.size() <= MOST_OPTIONS
            && options.size() < page.total()
            && (column.equals("year") || !isNumber(options));
    String chosen = page.request().filters().getOrDefault(column, "");
    return isChosenFrom || !chosen.isEmpty()
        ? Optional.of(new Filter(column, chosen, options))
        : Optional.empty();
  }

  private static Stream<String> sorts(ListingPage page, String column) {
    return column.equals("label") || isNumber(page.options(column))
        ? Stream.of(column, "-" + column)
        : Stream.empty();
  }

  private static boolean isNumber(List<String> options) {
    return !options.isEmpty() && options.stream().allMatch(each -> NUMBER.matcher(each).matches());
  }

  /**
   * One column to choose a value of.
   *
   * @param column its name, also the name of the query parameter
   * @param chosen empty for any
   */
  public record Filter(String column, String chosen, List<String> options) {
    public Filter {
      options = List.copyOf(options);
    }
  }
}
