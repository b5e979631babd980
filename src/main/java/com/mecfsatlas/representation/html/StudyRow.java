package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceSummary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One record in a list of records.
 *
 * @param mark the class of its shape: who took part, never how strong it is
 * @param who the same in words
 * @param standing of the paper, where it needs saying; else empty
 */
public record StudyRow(
    Hyperlink title,
    String mark,
    String who,
    String about,
    String summary,
    String limit,
    String standing,
    boolean retracted) {
  static List<StudyRow> all(List<EvidenceSummary> records) {
    return records.stream().map(StudyRow::of).toList();
  }

  /** The last part of its address. */
  public String slug() {
    return title.href().substring(title.href().lastIndexOf('/') + 1);
  }

  private static StudyRow of(EvidenceSummary record) {
    return new StudyRow(
        Hyperlink.to(record.title(), record.record().path()),
        AnalysisPage.mark(record),
        AnalysisPage.who(record),
        about(record),
        record.summary(),
        record.limit(),
        record.standing().equals("current") ? "" : record.standingName(),
        record.isRetracted());
  }

  private static String about(EvidenceSummary record) {
    return Stream.of(
            Stream.of(
                record.firstAuthor(),
                record.year() == 0 ? "" : Integer.toString(record.year()),
                record.size() == 0 ? "" : record.size() + " people"),
            record.criteriaNames().stream(),
            Stream.of(record.designName(), record.settingName()))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
