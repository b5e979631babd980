package com.mecfsatlas.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A short name that pages use for a thing.
 *
 * @param words what it is short for
 */
public record Abbreviation(Thing thing, String text, String words) {
  /**
   * All of them, in alphabetical order.
   *
   * @param query {@code sparql/guide/abbreviations.rq}
   */
  public static List<Abbreviation> all(KnowledgeGraph graph, NamedQuery query) {
    List<Abbreviation> all = new ArrayList<>();
    graph.select(
        query,
        Map.of(),
        row ->
            Thing.ofIri(row.getResource("thing").getURI())
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
