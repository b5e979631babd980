package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Studies in a table, each once: who took part, what was looked at, and the result as printed.
 *
 * @param groups by how they stand to post-exertional malaise
 */
public record StudyTable(List<Part> groups) {
  private static final int QUANTITIES = 2;

  public StudyTable {
    groups = List.copyOf(groups);
  }

  /** The rows under one heading. */
  public record Part(StudyGroup studies, List<Row> rows) {}

  /**
   * One study.
   *
   * @param anchor its fragment on the page
   * @param claim what it bears on; only words without an address where the page is about that
   * @param printed its numbers as the paper prints them; empty where none was read
   * @param shares words on the papers with which it shares people or authors
   */
  public record Row(
      String anchor,
      EvidenceLine study,
      Hyperlink claim,
      List<String> statements,
      String printed,
      List<String> shares) {}

  /**
   * Of one claim.
   *
   * @param shares what is said of each line, by its fragment
   */
  static StudyTable of(List<StudyGroup> groups, Map<String, List<String>> shares) {
    return new StudyTable(
        groups.stream()
            .map(
                group ->
                    new Part(
                        group,
                        group.studies().stream()
                            .map(study -> row(study, Hyperlink.words(""), shares))
                            .toList()))
            .toList());
  }

  static Row row(EvidenceLine study, Hyperlink claim, Map<String, List<String>> shares) {
    String anchor = study.line().substring(study.line().indexOf('#') + 1);
    return new Row(
        anchor,
        study,
        claim,
        List.copyOf(study.statements()),
        printed(study),
        shares.getOrDefault(anchor, List.of()));
  }

  private static String printed(EvidenceLine study) {
    String words = study.numbers().stream().limit(QUANTITIES).collect(Collectors.joining(". "));
    return study.numbers().size() > QUANTITIES ? words + " … more in the record" : words;
  }

  /** What a study looked at: the tissue, else the way of measuring; empty where neither is said. */
  public static String specimen(EvidenceLine study) {
    return (study.tissues().isEmpty() ? study.measures() : study.tissues())
        .stream().sorted().collect(Collectors.joining(", "));
  }

  /** Whether any of them says what it looked at. */
  public boolean hasSpecimens() {
    return groups.stream()
        .flatMap(part -> part.rows().stream())
        .anyMatch(row -> !specimen(row.study()).isEmpty());
  }
}
