package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what the studies that found a claim differ from those that did not: a difference, not an
 * explanation.
 *
 * @param feature what is compared
 * @param found its values among the studies that found it, or of the study at hand
 * @param otherwise its values among those that did not, or only in part, or that differ from it
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

  /** The features in which some studies are not like others, with the values of each. */
  static List<Difference> between(List<EvidenceLine> ones, List<EvidenceLine> others) {
    return Stream.of(
            values("Case definition", EvidenceLine::criteriaNames, ones, others),
            values("PEM", study -> List.of(AnalysisPage.who(study)), ones, others),
            values("Sample", study -> study.tissues().stream().sorted().toList(), ones, others),
            values("Method", study -> study.measures().stream().sorted().toList(), ones, others),
            values(
                "Setting", study -> study.settingNames().stream().sorted().toList(), ones, others),
            values("Design", study -> words(study.design()), ones, others),
            values(
                "Number of people",
                study -> words(study.size() == 0 ? "" : Integer.toString(study.size())),
                ones,
                others))
        .filter(each -> !each.found().equals(each.otherwise()))
        .toList();
  }

  private static Difference values(
      String feature,
      Function<EvidenceLine, List<String>> of,
      List<EvidenceLine> ones,
      List<EvidenceLine> others) {
    return new Difference(feature, values(of, ones), values(of, others));
  }

  private static String values(
      Function<EvidenceLine, List<String>> of, List<EvidenceLine> studies) {
    return studies.stream()
        .map(of)
        .map(values -> values.isEmpty() ? "not stated" : String.join(", ", values))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
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
