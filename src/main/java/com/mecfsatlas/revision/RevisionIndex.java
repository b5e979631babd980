package com.mecfsatlas.revision;

import com.mecfsatlas.model.RevisionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What each revision is called, and which changed a graph or a thing. */
final class RevisionIndex {
  /** In the order of their numbers, of which a damaged log does not have all. */
  private final List<RevisionId> ids = new ArrayList<>();

  private final Map<String, Numbers> byGraph = new HashMap<>();
  private final Map<String, Numbers> byEntity = new HashMap<>();

  synchronized void add(IndexLine line) {
    ids.add(line.id());
    line.graphs().forEach(iri -> add(byGraph, iri, line.number()));
    line.entities().forEach(iri -> add(byEntity, iri, line.number()));
  }

  /** The revision of that number, if it is there. */
  synchronized Optional<RevisionId> id(long number) {
    int place = before(id -> id.number() > number) - 1;
    return place < 0 || ids.get(place).number() != number
        ? Optional.empty()
        : Optional.of(ids.get(place));
  }

  /** The last revision made at {@code time} or before. */
  synchronized Optional<RevisionId> at(Instant time) {
    int place = before(id -> id.time().isAfter(time)) - 1;
    return place < 0 ? Optional.empty() : Optional.of(ids.get(place));
  }

  /** How many come before the first one that is {@code later}, as all after it are. */
  private int before(Predicate<RevisionId> later) {
    int first = 0;
    int after = ids.size();
    while (first < after) {
      int middle = (first + after) >>> 1;
      if (later.test(ids.get(middle))) {
        after = middle;
      } else {
        first = middle + 1;
      }
    }
    return first;
  }

  synchronized long[] byGraph(String iri) {
    return numbers(byGraph, iri);
  }

  synchronized long[] byEntity(String iri) {
    return numbers(byEntity, iri);
  }

  /** The last one up to {@code number}; 0 where there is none. */
  synchronized long lastByGraph(String iri, long number) {
    return last(byGraph, iri, number);
  }

  /** As {@link #lastByGraph}. */
  synchronized long lastByEntity(String iri, long number) {
    return last(byEntity, iri, number);
  }

  private static long last(Map<String, Numbers> map, String iri, long number) {
    Numbers numbers = map.get(iri);
    return numbers == null ? 0 : numbers.upTo(number);
  }

  private static void add(Map<String, Numbers> map, String iri, long number) {
    map.computeIfAbsent(iri, any -> new Numbers()).add(number);
  }

  private static long[] numbers(Map<String, Numbers> map, String iri) {
    Numbers numbers = map.get(iri);
    return numbers == null ? new long[0] : numbers.toArray();
  }
}
