package com.mecfsatlas.ledger;

import com.mecfsatlas.graph.Thing;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QuerySolution;

/** One row of an answer, read column by column. */
record Cells(QuerySolution row) {
  boolean has(String column) {
    return row.contains(column);
  }

  String iri(String column) {
    return row.getResource(column).getURI();
  }

  Thing thing(String column) {
    String iri = iri(column);
    return Optional.of(iri)
        .flatMap(Thing::ofIri)
        .orElseThrow(() -> new IllegalStateException("no thing: " + iri));
  }

  /** A thing with its name, where there is one. */
  Set<Stop> stop(String column, String name) {
    return has(column) ? Set.of(new Stop(thing(column), text(name))) : Set.of();
  }

  /** Zero where there is none. */
  int number(String column) {
    String text = text(column);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** Empty where there is none. */
  String text(String column) {
    return has(column) ? row.getLiteral(column).getLexicalForm() : "";
  }

  /** The value of a closed vocabulary: {@code found} of {@code atlas:outcome-found}. */
  String value(String column) {
    return has(column) ? iri(column).replaceFirst("^.*#[^-]*-", "") : "";
  }

  static Set<String> some(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text);
  }
}
