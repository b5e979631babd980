package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import java.util.List;
import java.util.Map;

/**
 * All things of one kind as a table, as its {@code sparql/list/} query answers.
 *
 * @param columns the names of the columns in the query's order, without {@code thing}
 * @param rows one per thing, in the query's order
 * @param revision the digest of everything that was loaded
 */
public record Listing(EntityType kind, List<String> columns, List<Row> rows, String revision) {
  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One thing and what the columns say of it; a column without a value is absent.
   *
   * @param cells lexical forms by column name
   */
  public record Row(EntityId thing, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }
}
