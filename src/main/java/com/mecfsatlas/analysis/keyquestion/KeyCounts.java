package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts the rows of a key question under the names that its sentences use. */
final class KeyCounts {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  private KeyCounts() {}

  /**
   * Of a table with marks.
   *
   * @param drawn those of {@code all} that the picture shows
   * @param apart those that answer another part of the question
   */
  static KeyNumbers ofMarks(List<KeyRow> all, List<KeyRow> drawn, List<KeyRow> apart) {
    KeyCounts counts = new KeyCounts();
    counts.put("things", all.size());
    counts.put("rows", drawn.size());
    counts.rows("everywhere", drawn, CohortOutcomes::foundByAll);
    counts.rows("nowhere", drawn, CohortOutcomes::foundByNone);
    counts.rows("differ", drawn, CohortOutcomes::differ);
    counts.rows("single", all, outcomes -> outcomes.studies() == 1);
    counts.studies("", together(all));
    CohortOutcomes first = drawn.isEmpty() ? together(drawn) : drawn.getFirst().outcomes();
    CohortOutcomes beside = together(apart);
    counts.studies("first", first);
    counts.studies("apart", beside);
    counts.words.put("firstTally", capital(first.words()));
    counts.words.put("apartTally", beside.words());
    counts.words.put("first", drawn.isEmpty() ? "" : drawn.getFirst().named().name());
    return counts.numbers();
  }

  /** Of studies by year. */
  static KeyNumbers ofYears(List<KeyColumn> columns) {
    KeyCounts counts = new KeyCounts();
    List<KeyColumn> required = columns.stream().filter(each -> each.filled() > 0).toList();
    counts.put("studies", columns.stream().mapToInt(KeyColumn::total).sum());
    counts.put("required", required.stream().mapToInt(KeyColumn::filled).sum());
    counts.put("notRequired", parts(columns, "PEM not required"));
    counts.put("unclear", parts(columns, "PEM unclear"));
    counts.words.put("firstYear", columns.isEmpty() ? "" : columns.getFirst().name());
    counts.words.put("lastYear", columns.isEmpty() ? "" : columns.getLast().name());
    counts.words.put("firstRequired", required.isEmpty() ? "" : required.getFirst().name());
    return counts.numbers();
  }

  /** Of claims by the number of studies behind them. */
  static KeyNumbers ofNumbers(List<KeyColumn> columns, List<KeyRow> claims) {
    KeyCounts counts = new KeyCounts();
    counts.put("claims", claims.size());
    counts.put("one", of(columns, "1"));
    counts.put("two", of(columns, "2"));
    counts.put("differ", columns.stream().mapToInt(KeyColumn::filled).sum());
    counts.rows("nowhere", claims, CohortOutcomes::foundByNone);
    counts.studies("", together(claims));
    return counts.numbers();
  }

  private static int of(List<KeyColumn> columns, String name) {
    return columns.stream()
        .filter(each -> each.name().equals(name))
        .mapToInt(KeyColumn::total)
        .sum();
  }

  private static int parts(List<KeyColumn> columns, String words) {
    return columns.stream()
        .flatMap(each -> each.parts().stream())
        .filter(part -> part.words().equals(words))
        .mapToInt(part -> part.things().size())
        .sum();
  }

  private static CohortOutcomes together(List<KeyRow> rows) {
    Map<String, EvidenceLine> lines = new HashMap<>();
    rows.forEach(row -> row.lines().forEach(line -> lines.put(line.line(), line)));
    return CohortOutcomes.of(lines.values());
  }

  private void rows(String name, Collection<KeyRow> rows, Predicate<CohortOutcomes> which) {
    put(name, (int) rows.stream().map(KeyRow::outcomes).filter(which).count());
  }

  private void studies(String before, CohortOutcomes outcomes) {
    put(name(before, "studies"), outcomes.studies());
    put(name(before, "found"), outcomes.found().size());
    put(name(before, "mixed"), outcomes.mixed().size());
    put(name(before, "notFound"), outcomes.notFound().size());
    put(name(before, "required"), (int) outcomes.withPem("required"));
    put(name(before, "notRequired"), (int) outcomes.withPem("notRequired"));
    put(name(before, "unclear"), (int) outcomes.withPem("unclear"));
  }

  private static String name(String before, String name) {
    return before.isEmpty() ? name : before + capital(name);
  }

  private static String capital(String words) {
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void put(String name, int count) {
    counts.put(name, count);
  }

  private KeyNumbers numbers() {
    return new KeyNumbers(counts, words);
  }
}
