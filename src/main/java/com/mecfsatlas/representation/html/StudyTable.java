package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
   * @param anchor its fragment on the page; empty where the page is not about its claim
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
                            .map(study -> row(anchor(study), study, Hyperlink.words(""), shares))
                            .toList()))
            .toList());
  }

  /** The first rows of many claims, each study once for each claim on which it bears. */
  static StudyTable ofClaims(List<ClaimEvidence> claims, int most) {
    Map<StudyGroup.Kind, List<Row>> rows = new EnumMap<>(StudyGroup.Kind.class);
    claims.forEach(
        claim ->
            claim
                .studies()
                .forEach(
                    study ->
                        rows.computeIfAbsent(StudyGroup.Kind.of(study), kind -> new ArrayList<>())
                            .add(
                                row(
                                    "",
                                    study,
                                    Hyperlink.to(claim.label(), claim.claim().path()),
                                    Map.of()))));
    List<Part> parts = new ArrayList<>();
    int left = most;
    for (Map.Entry<StudyGroup.Kind, List<Row>> each : rows.entrySet()) {
      StudyGroup group =
          new StudyGroup(each.getKey(), each.getValue().stream().map(Row::study).toList());
      List<Row> first =
          each.getValue().stream()
              .sorted(
                  Comparator.comparingInt((Row row) -> row.study().year())
                      .thenComparing(row -> row.study().name())
                      .thenComparing(row -> row.claim().text()))
              .limit(left)
              .toList();
      left -= first.size();
      parts.add(new Part(group, first));
    }
    return new StudyTable(parts.stream().filter(part -> !part.rows().isEmpty()).toList());
  }

  private static String anchor(EvidenceLine study) {
    return study.line().substring(study.line().indexOf('#') + 1);
  }

  private static Row row(
      String anchor, EvidenceLine study, Hyperlink claim, Map<String, List<String>> shares) {
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
