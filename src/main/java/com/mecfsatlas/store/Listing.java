package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;

/**
 * All things of one kind as a table, as its {@code sparql/list/} query answers.
 *
 * @param columns the names of the columns in the query's order, without {@code thing}
 * @param rows one per thing, in the query's order
 * @param revision at which they are listed
 */
public record Listing(EntityType kind, List<String> columns, List<Row> rows, String revision) {
  private static final String THING = "thing";

  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Listing of(EntityType kind, NamedQuery query, Snapshot snapshot) {
    Map<String, RDFNode> parameters =
        query.parameters().isEmpty() ? Map.of() : Map.of(EntityQueries.TYPE, kind.type());
    List<String> columns = new ArrayList<>(query.query().getResultVars());
    columns.remove(THING);
    List<Row> rows = new ArrayList<>();
    snapshot.select(query, parameters, solution -> row(solution, columns).ifPresent(rows::add));
    return new Listing(kind, columns, rows, snapshot.revision().toString());
  }

  private static Optional<Row> row(QuerySolution solution, List<String> columns) {
    Map<String, String> cells = new HashMap<>();
    for (String column : columns) {
      RDFNode value = solution.get(column);
      if (value != null) {
        cells.put(
            column, value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString());
      }
    }
    return EntityId.ofIri(solution.getResource(THING).getURI()).map(thing -> new Row(thing, cells));
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
