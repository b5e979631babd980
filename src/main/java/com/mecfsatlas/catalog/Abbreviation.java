package com.mecfsatlas.catalog;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A short name that pages use for a thing.
 *
 * @param words what it is short for
 */
public record Abbreviation(EntityId thing, String text, String words) {
  /**
   * All of them, in alphabetical order.
   *
   * @param query {@code sparql/guide/abbreviations.rq}
   */
  public static List<Abbreviation> all(Snapshot snapshot, NamedQuery query) {
    List<Abbreviation> all = new ArrayList<>();
    snapshot.select(
        query,
        Map.of(),
        row ->
            EntityId.ofIri(row.getResource("thing").getURI())
                .map(
                    thing ->
                        new Abbreviation(
                            thing,
                            row.getLiteral("short").getLexicalForm(),
                            row.getLiteral("label").getLexicalForm()))
                .ifPresent(all::add));
    return List.copyOf(all);
  }
}
