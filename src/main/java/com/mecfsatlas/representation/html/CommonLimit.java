package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A sentence on what is not proved, and of how many studies it is said. */
public record CommonLimit(String text, int studies) {

  /**
   * What some records do not prove, what is said of most first.
   *
   * @param limits of each record, in its own order
   */
  static List<CommonLimit> of(List<EntityId> records, Map<EntityId, List<String>> limits) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (EntityId record : records) {
      new LinkedHashSet<>(limits.getOrDefault(record, List.of()))
          .forEach(text -> counts.merge(text, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(each -> new CommonLimit(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt((CommonLimit each) -> -each.studies()))
        .toList();
  }
}
