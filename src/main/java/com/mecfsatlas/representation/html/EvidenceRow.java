package com.mecfsatlas.representation.html;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;

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
  static List<EvidenceRow> all(PageReader claim, Model bibliography) {
    return claim.all(Terms.atlas("evidenceLine")).stream()
        .map(line -> of(line, bibliography))
        .sorted(
            Comparator.comparing((EvidenceRow row) -> row.year())
                .thenComparing(row -> row.study().href()))
        .toList();
  }

  private static EvidenceRow of(PageReader line, Model bibliography) {
    PageReader record = line.one(Terms.atlas("record")).orElse(line);
    return new EvidenceRow(
        line.fragment(),
        Hyperlink.to(record),
        year(line, bibliography),
        FindingLine.mark(line.one(Terms.atlas("outcome"))),
        who(line),
        names(line, "outcome"),
        line.one(Terms.atlas("lineStatus")).map(PageReader::fragment).orElse(""),
        names(line, "setting"),
        names(line, "pemStatus"),
        names(line, "criteria"),
        names(line, "design"),
        line.text(Terms.atlas("studySize")),
        List.of(
                shares(line, "sharesCohortWith", "Some of the same people as "),
                shares(line, "sharesAuthorsWith", "Some of the same authors as "))
            .stream()
            .filter(text -> !text.isEmpty())
            .toList(),
        line.all(Terms.atlas("finding")).stream()
            .filter(finding -> finding.isA(Atlas.Finding))
            .map(FindingLine::of)
            .toList(),
        EvidencePage.limits(record));
  }

  public boolean is(String lineStatus) {
    return status.equals("lineStatus-" + lineStatus);
  }

  private static String who(PageReader line) {
    return line.all(Terms.atlas("setting")).stream()
            .anyMatch(
                each ->
                    each.isThe(Atlas.setting_people)
                        || each.isThe(Atlas.setting_patientCellsExVivo))
        ? PemBadge.of(line).mark().replace("na", "un")
        : "na";
  }

  private static String year(PageReader line, Model bibliography) {
    return line.one(Terms.atlas("paper"))
        .map(paper -> new PaperFacts(new PageReader(paper.resource().inModel(bibliography))).year())
        .orElse("");
  }

  private static String names(PageReader line, String property) {
    return line.all(Terms.atlas(property)).stream()
        .map(PageReader::shortLabel)
        .collect(Collectors.joining(", "));
  }

  private static String shares(PageReader line, String property, String before) {
    String others =
        line.all(Terms.atlas(property)).stream()
            .flatMap(other -> other.one(Terms.atlas("record")).stream())
            .map(PageReader::label)
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? "" : before + others + ".";
  }
}
