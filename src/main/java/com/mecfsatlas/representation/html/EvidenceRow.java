package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;

/**
 * What one paper contributes to a claim, with the features of the study by which results may
 * differ.
 *
 * @param anchor its fragment on the page of the claim
 * @param mark the class of the outcome's shape; {@code who} that of who took part
 * @param status the fragment of its line status, such as {@code lineStatus-counted}
 * @param size the number of people; empty where it is not known
 * @param shares words on the papers of the same claim with which it shares people or authors
 */
public record EvidenceRow(
    String anchor,
    Hyperlink study,
    String year,
    String mark,
    String who,
    String outcome,
    String status,
    String setting,
    String pem,
    String criteria,
    String design,
    String size,
    List<String> shares,
    List<FindingLine> findings,
    List<String> limits) {

  /** The lines of {@code claim}, the oldest first. */
  static List<EvidenceRow> all(ResourceReader claim, Model bibliography) {
    return claim.all(Atlas.evidenceLine).stream()
        .map(line -> of(line, bibliography))
        .sorted(
            Comparator.comparing((EvidenceRow row) -> row.year())
                .thenComparing(row -> row.study().href()))
        .toList();
  }

  private static EvidenceRow of(ResourceReader line, Model bibliography) {
    ResourceReader record = line.one(Atlas.record_).orElse(line);
    return new EvidenceRow(
        line.fragment(),
        Hyperlink.to(record),
        year(line, bibliography),
        FindingLine.mark(line.one(Atlas.outcome)),
        who(line),
        names(line, Atlas.outcome),
        line.one(Atlas.lineStatus).map(ResourceReader::fragment).orElse(""),
        names(line, Atlas.setting),
        names(line, Atlas.pemStatus),
        names(line, Atlas.criteria),
        names(line, Atlas.design),
        line.text(Atlas.studySize),
        List.of(
                shares(line, Atlas.sharesCohortWith, "Some of the same people as "),
                shares(line, Atlas.sharesAuthorsWith, "Some of the same authors as "))
            .stream()
            .filter(text -> !text.isEmpty())
            .toList(),
        line.all(Atlas.finding).stream()
            .filter(finding -> finding.isA(Atlas.Finding))
            .map(FindingLine::of)
            .toList(),
        EvidencePage.limits(record));
  }

  public boolean is(String lineStatus) {
    return status.equals("lineStatus-" + lineStatus);
  }

  /** The numbers of its findings in brief. */
  public String numbers() {
    return findings.stream()
        .map(finding -> finding.numbers().brief())
        .filter(brief -> !brief.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private static String who(ResourceReader line) {
    return line.all(Atlas.setting).stream()
            .anyMatch(
                each ->
                    each.isThe(Atlas.setting_people)
                        || each.isThe(Atlas.setting_patientCellsExVivo))
        ? PemBadge.of(line).mark().replace("na", "un")
        : "na";
  }

  private static String year(ResourceReader line, Model bibliography) {
    return line.one(Atlas.paper)
        .map(paper -> new PaperFacts(new ResourceReader(paper.node().inModel(bibliography))).year())
        .orElse("");
  }

  private static String names(ResourceReader line, Property property) {
    return line.all(property).stream()
        .map(ResourceReader::shortLabel)
        .collect(Collectors.joining(", "));
  }

  private static String shares(ResourceReader line, Property property, String before) {
    String others =
        line.all(property).stream()
            .flatMap(other -> other.one(Atlas.record_).stream())
            .map(ResourceReader::label)
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? "" : before + others + ".";
  }
}
