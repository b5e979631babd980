package com.mecfsatlas.representation.table;

import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.Section;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A view as RFC 4180 text: one row a study and claim, in the order of the screen. */
public final class AnalysisCsv {
  private AnalysisCsv() {}

  public static byte[] write(Analysis view) {
    return Stream.concat(
            Stream.of(
                CsvTable.line(
                    Stream.of(
                        "part",
                        "claim",
                        "label",
                        "subject",
                        "relation",
                        "object",
                        "record",
                        "title",
                        "year",
                        "outcome",
                        "setting",
                        "design",
                        "pem",
                        "criteria",
                        "people",
                        "numbers",
                        "doesNotProve"))),
            view.sections().stream().flatMap(AnalysisCsv::lines))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Of a part without claims, the things that it is about stand for themselves. */
  private static Stream<String> lines(Section section) {
    return section.claims().isEmpty()
        ? section.about().stream()
            .map(
                entity ->
                    CsvTable.line(
                        Stream.concat(
                            Stream.of(section.name(), "", entity.name(), entity.thing().iri()),
                            Stream.generate(() -> "").limit(13))))
        : section.claims().stream()
            .flatMap(claim -> claim.studies().stream().map(study -> line(section, claim, study)));
  }

  private static String line(Section section, ClaimEvidence claim, EvidenceLine study) {
    return CsvTable.line(
        Stream.of(
            section.name(),
            claim.claim().iri(),
            claim.label(),
            claim.subject().thing().iri(),
            claim.relation(),
            claim.object().thing().iri(),
            study.record().iri(),
            study.title(),
            study.year() == 0 ? "" : Integer.toString(study.year()),
            study.outcome(),
            study.settingNames().stream().sorted().collect(Collectors.joining("; ")),
            study.design(),
            study.pem(),
            String.join("; ", study.criteriaNames()),
            study.size() == 0 ? "" : Integer.toString(study.size()),
            String.join(" | ", study.numbers()),
            study.limit()));
  }
}
