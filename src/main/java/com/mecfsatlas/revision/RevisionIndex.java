package com.mecfsatlas.revision;

import java.util.HashMap;
import java.util.Map;

/** Which revisions changed a graph or a thing, as numbers. */
final class RevisionIndex {
  private final Map<String, Numbers> byGraph = new HashMap<>();
  private final Map<String, Numbers> byEntity = new HashMap<>();

  synchronized void add(IndexLine line) {
    line.graphs().forEach(iri -> add(byGraph, iri, line.number()));
    line.entities().forEach(iri -> add(byEntity, iri, line.number()));
  }

  synchronized long[] byGraph(String iri) {
    return numbers(byGraph, iri);
  }

  synchronized long[] byEntity(String iri) {
    return numbers(byEntity, iri);
  }

  private static void add(Map<String, Numbers> map, String iri, long number) {
    map.computeIfAbsent(iri, any -> new Numbers()).add(number);
  }

  private static long[] numbers(Map<String, Numbers> map, String iri) {
    Numbers numbers = map.get(iri);
    return numbers == null ? new long[0] : numbers.toArray();
  }
}
