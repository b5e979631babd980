package com.mecfsatlas.evidence;

import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.store.Snapshot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The values by which studies can be chosen, as the graph names them.
 *
 * @param names by parameter, what each value is called
 */
public record StudyChoices(Map<String, SequencedMap<String, String>> names) {
  /**
   * Reads them.
   *
   * @param query {@code sparql/evidence/choices.rq}
   */
  static StudyChoices of(Snapshot snapshot, NamedQuery query) {
    Map<String, SequencedMap<String, String>> names = new LinkedHashMap<>();
    snapshot.select(
        query,
        Map.of(),
        solution -> {
          SolutionReader row = new SolutionReader(solution);
          names
              .computeIfAbsent(row.text("parameter"), key -> new LinkedHashMap<>())
              .put(value(row.iri("value")), row.text("name"));
        });
    return new StudyChoices(names);
  }

  /** What the values of a parameter are called; empty for a parameter with free values. */
  public SequencedMap<String, String> of(String parameter) {
    return names.getOrDefault(parameter, Collections.emptySortedMap());
  }

  /** The part of an IRI that is said in an address: {@code rct} of {@code atlas:design-rct}. */
  private static String value(String iri) {
    return iri.contains("#") ? iri.replaceFirst("^.*#[^-]*-", "") : iri.replaceFirst("^.*/", "");
  }
}
