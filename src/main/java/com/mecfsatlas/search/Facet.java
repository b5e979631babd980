package com.mecfsatlas.search;

import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.evidence.RecordFilter;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.model.EntityReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a filter offers: the values that occur among the records which the other filters leave, with
 * how many records each would leave.
 *
 * @param parameter its name
 * @param chosen the value that is set; empty for any
 */
public record Facet(String parameter, String chosen, List<Option> options) {
  private static final List<String> PARAMETERS =
      List.of("pem", "criteria", "design", "setting", "standing");

  /** One value. */
  public record Option(String value, String name, int count) {}

  /**
   * One for each parameter with a closed set of values.
   *
   * @param found the records before any was chosen
   * @param values the parameters that are set
   */
  public static List<Facet> of(
      List<EvidenceSummary> found, Map<String, String> values, EvidenceSummaries records) {
    return PARAMETERS.stream().map(name -> of(name, found, values, records)).toList();
  }

  private static Facet of(
      String name,
      List<EvidenceSummary> found,
      Map<String, String> values,
      EvidenceSummaries records) {
    Map<String, String> others = new TreeMap<>(values);
    String chosen = others.getOrDefault(name, "");
    others.remove(name);
    RecordFilter filter = StudyParameters.record(others, records.choices());
    Map<String, Integer> counts = new TreeMap<>();
    found.stream()
        .filter(filter)
        .flatMap(each -> values(name, each))
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    List<Option> options = new ArrayList<>();
    names(name, records)
        .forEach(
            (value, words) -> {
              int count = counts.getOrDefault(value, 0);
              if (count > 0 || value.equals(chosen)) {
                options.add(new Option(value, words, count));
              }
            });
    return new Facet(name, chosen, List.copyOf(options));
  }

  private static SequencedMap<String, String> names(String parameter, EvidenceSummaries records) {
    if (!parameter.equals("setting")) {
      return records.choices().of(parameter);
    }
    SequencedMap<String, String> settings = new LinkedHashMap<>();
    settings.put("people", "People");
    settings.put("laboratory", "Laboratory, animals, texts");
    return settings;
  }

  private static Stream<String> values(String parameter, EvidenceSummary record) {
    return switch (parameter) {
      case "pem" -> Stream.of(record.pem());
      case "criteria" ->
          record.criteria().stream()
              .map(EntityReference::thing)
              .map(each -> each.slug().toString());
      case "design" -> Stream.of(record.design());
      case "standing" -> Stream.of(record.standing());
      case "setting" ->
          record.settings().isEmpty()
              ? Stream.empty()
              : Stream.of(record.isOfPeople() ? "people" : "laboratory");
      default -> throw new IllegalArgumentException(parameter);
    };
  }
}
