package com.mecfsatlas.representation.text;

import com.mecfsatlas.representation.NumberReader;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evidence record as text. */
final class EvidenceText {
  /** The heading that every text about a record carries. */
  static final String LIMITS = "WHAT THIS DOES NOT PROVE";

  private final ResourceReader record;
  private final PaperLines paper;
  private final String document;

  EvidenceText(Description description) {
    record = new ResourceReader(description.subject());
    paper = new PaperLines(record.one(Atlas.reads).orElse(record));
    document = description.thing().documentIri();
  }

  void write(TextLines text) {
    if (!paper.notice().isEmpty()) {
      text.paragraph(paper.notice()).space();
    }
    text.title(record.label())
        .paragraph(paper.byline())
        .paragraph(pem(record))
        .section("IN SHORT", record.words(Atlas.plainSummary))
        .section("WHAT WAS FOUND", found())
        .section("WHY IT MAY MATTER", record.words(Atlas.whyItMatters))
        .section(LIMITS, limits(record))
        .section("WHAT THE AUTHORS CONCLUDE", record.words(Atlas.inferredConclusions))
        .section("QUESTIONS THAT REMAIN", record.values(Atlas.remainingQuestion))
        .section("STRENGTHS", record.values(Atlas.strength))
        .section("LIMITATIONS OF THE METHOD", record.values(Atlas.limitation))
        .section("THE CITATION OF THIS RECORD, NOT OF THE PAPER", document + ".bib?of=record");
  }

  static List<String> limits(ResourceReader record) {
    return record.all(Atlas.limit).stream().map(limit -> limit.words(Atlas.text)).toList();
  }

  static String pem(ResourceReader node) {
    String status = node.words(Atlas.pemStatus);
    return (status.isEmpty() ? "PEM status not derived" : status)
        + " (PEM: post-exertional malaise)";
  }

  private List<String> found() {
    List<String> findings = record.all(Atlas.finding).stream().map(EvidenceText::finding).toList();
    return findings.isEmpty() ? record.values(Atlas.observedFindings) : findings;
  }

  /** A negative result is a finding: the outcome always stands beside the sentence. */
  static String finding(ResourceReader finding) {
    return Stream.of(
            finding.words(Atlas.statement),
            bracketed(finding.words(Atlas.outcome)),
            String.join(". ", NumberReader.of(finding).words()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String bracketed(String text) {
    return text.isEmpty() ? "" : "[" + text + "]";
  }
}
