package com.mecfsatlas.representation.prose;

import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.representation.html.AnalysisPage;
import com.mecfsatlas.representation.html.EvidenceRow;
import com.mecfsatlas.representation.html.FindingLine;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.StudyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Studies in a list: a retraction first, then the outcome, and below what is not proved. */
final class StudyBullets {
  private static final String RETRACTED = "Retracted.";

  private StudyBullets() {}

  /** Studies that bear on a claim, with what they found. */
  static List<Bullet> ofClaim(List<EvidenceRow> rows) {
    return rows.stream().map(StudyBullets::of).toList();
  }

  private static Bullet of(EvidenceRow row) {
    Inlines words =
        retracted(row.is("retracted"))
            .thenStrong(row.outcome())
            .then(" – ")
            .then(row.study())
            .then(
                told(
                    row.year(),
                    row.setting(),
                    row.design(),
                    row.size().isEmpty() ? "" : row.size() + " people",
                    row.pem(),
                    row.criteria()));
    List<Bullet> below = new ArrayList<>();
    row.findings().forEach(finding -> below.addAll(of(finding)));
    below.addAll(Bullet.all(row.shares()));
    row.limits().stream().limit(1).map(StudyBullets::limit).forEach(below::add);
    return new Bullet(words, below);
  }

  private static List<Bullet> of(FindingLine finding) {
    Bullet statement =
        Bullet.of(Inlines.strong(finding.outcome() + ":").then(" ").then(finding.statement()));
    return finding.numbers().isEmpty()
        ? List.of(statement)
        : List.of(
            new Bullet(
                statement.words(), List.of(Bullet.of("Numbers: " + finding.numbers().brief()))));
  }

  /** Records or papers, as a thing names them. */
  static List<Bullet> ofThing(List<StudyLine> studies) {
    return studies.stream().map(StudyBullets::of).toList();
  }

  private static Bullet of(StudyLine study) {
    Stream<String> counted =
        study.counted().stream()
            .flatMap(
                each ->
                    Stream.of(
                        each.size() == 0 ? "" : each.size() + " people", AnalysisPage.who(each)));
    Inlines words =
        retracted(study.retracted())
            .then(study.title())
            .then(told(Stream.concat(Stream.of(study.about()), counted).toArray(String[]::new)));
    return new Bullet(words, study.limits().stream().map(StudyBullets::limit).toList());
  }

  /** Studies of the same claim as another. */
  static List<Bullet> others(List<EvidenceLine> studies, int most) {
    return studies.stream()
        .limit(most)
        .map(
            study ->
                Bullet.of(
                    Inlines.of(AnalysisPage.about(study) + " – ")
                        .then(Hyperlink.to(study.title(), study.record().path()))))
        .toList();
  }

  static Bullet limit(String text) {
    return Bullet.of(Inlines.strong("Does not prove:").then(" ").then(text));
  }

  /** What stands before a line that could be read alone. */
  static Inlines retracted(boolean retracted) {
    return retracted ? Inlines.strong(RETRACTED).then(" ") : new Inlines();
  }

  private static String told(String... parts) {
    String told =
        Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    return told.isEmpty() ? "" : " – " + told;
  }
}
