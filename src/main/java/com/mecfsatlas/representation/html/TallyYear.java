package com.mecfsatlas.representation.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the tally of a claim stood at the end of a year in which a counted paper came out. */
public record TallyYear(String year, int found, int notFound, int mixed) {

  /** Each year in which the tally changed, the oldest first; papers without a year are left out. */
  static List<TallyYear> of(List<EvidenceRow> counted) {
    Map<String, List<EvidenceRow>> byYear =
        counted.stream()
            .filter(row -> !row.year().isEmpty())
            .collect(Collectors.groupingBy(EvidenceRow::year, TreeMap::new, Collectors.toList()));
    List<TallyYear> years = new ArrayList<>();
    TallyYear before = new TallyYear("", 0, 0, 0);
    for (Map.Entry<String, List<EvidenceRow>> each : byYear.entrySet()) {
      before =
          new TallyYear(
              each.getKey(),
              before.found + with(each.getValue(), "found"),
              before.notFound + with(each.getValue(), "notfound"),
              before.mixed + with(each.getValue(), "mixed"));
      years.add(before);
    }
    return years;
  }

  private static int with(List<EvidenceRow> rows, String mark) {
    return (int) rows.stream().filter(row -> row.mark().equals(mark)).count();
  }
}
