package com.mecfsatlas.view.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * In what the studies that found a claim differ from those that did not: a difference, not an
 * explanation.
 *
 * @param feature what is compared
 * @param found its values among the studies that found it, each with a number of studies
 * @param otherwise its values among those that did not, or only in part
 */
public record Difference(String feature, String found, String otherwise) {

  /** The features of counted lines, where their outcomes differ; else nothing. */
  static List<Difference> among(List<EvidenceRow> counted) {
    Map<Boolean, List<EvidenceRow>> sides =
        counted.stream()
            .filter(row -> !row.mark().equals("unmeasured"))
            .collect(Collectors.partitioningBy(row -> row.mark().equals("found")));
    List<EvidenceRow> found = sides.getOrDefault(true, List.of());
    List<EvidenceRow> otherwise = sides.getOrDefault(false, List.of());
    if (found.isEmpty() || otherwise.isEmpty()) {
      return List.of();
    }
    return List.of(
        of("Setting", EvidenceRow::setting, found, otherwise),
        of("PEM", EvidenceRow::pem, found, otherwise),
        of("Case definition", EvidenceRow::criteria, found, otherwise),
        of("Design", EvidenceRow::design, found, otherwise),
        new Difference("Number of people", sizes(found), sizes(otherwise)),
        new Difference("Years", years(found), years(otherwise)));
  }

  private static Difference of(
      String feature,
      Function<EvidenceRow, String> value,
      List<EvidenceRow> found,
      List<EvidenceRow> otherwise) {
    return new Difference(feature, counts(found, value), counts(otherwise, value));
  }

  private static String counts(List<EvidenceRow> rows, Function<EvidenceRow, String> value) {
    return rows.stream()
        .map(value)
        .map(text -> text.isEmpty() ? "not stated" : text)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> each.getKey() + " (" + each.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String sizes(List<EvidenceRow> rows) {
    List<Integer> known =
        rows.stream()
            .map(EvidenceRow::size)
            .filter(size -> !size.isEmpty())
            .map(Integer::valueOf)
            .sorted()
            .toList();
    if (known.isEmpty()) {
      return "not known";
    }
    String range = range(known.getFirst().toString(), known.getLast().toString());
    return known.size() == rows.size() ? range : range + ", not known for the others";
  }

  private static String years(List<EvidenceRow> rows) {
    List<String> years =
        rows.stream().map(EvidenceRow::year).filter(year -> !year.isEmpty()).sorted().toList();
    return years.isEmpty() ? "not known" : range(years.getFirst(), years.getLast());
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + " to " + last;
  }
}
