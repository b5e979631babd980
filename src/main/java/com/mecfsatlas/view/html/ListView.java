package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import java.util.List;

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
    Kind kind,
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
