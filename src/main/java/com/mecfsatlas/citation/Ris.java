package com.mecfsatlas.citation;

import java.util.List;
import java.util.stream.Collectors;

/** References as RIS, for reference managers. */
public final class Ris implements CitationFormat {
  @Override
  public String suffix() {
    return "ris";
  }

  @Override
  public String mediaType() {
    return "application/x-research-info-systems";
  }

  @Override
  public String title() {
    return "RIS";
  }

  @Override
  public String write(List<Reference> references, CitationOptions options) {
    return of(references);
  }

  public static String of(List<Reference> references) {
    return references.stream().map(Ris::record).collect(Collectors.joining("\r\n"));
  }

  private static String record(Reference reference) {
    StringBuilder lines = new StringBuilder();
    line(lines, "TY", reference.form().ris());
    line(lines, "ID", reference.key());
    reference.authors().forEach(author -> line(lines, "AU", author.inverted()));
    line(lines, "TI", reference.title());
    // Programs differ in where they look for the journal; those that read both agree.
    line(lines, "JO", reference.journal());
    line(lines, "T2", reference.journal());
    imprint(lines, reference);
    line(lines, "PY", reference.year());
    line(lines, "VL", reference.volume());
    line(lines, "IS", reference.number());
    line(lines, "SP", reference.pages().first());
    line(lines, "EP", reference.pages().last());
    line(lines, "DO", reference.doi());
    line(lines, "AN", reference.pubMedId());
    line(lines, "UR", reference.landingPage());
    // One line: some programs keep only the last note, and a retraction must not be lost.
    line(lines, "N1", String.join(" ", reference.notices()));
    return lines.append("ER  - \r\n").toString();
  }

  private static void imprint(StringBuilder lines, Reference reference) {
    Imprint imprint = reference.imprint();
    switch (reference.form()) {
      case PREPRINT -> line(lines, "M3", "Preprint");
      case REPORT -> {
        line(lines, "M3", imprint.series());
        line(lines, "SN", imprint.number());
      }
      case PART_OF_REPORT -> line(lines, "T2", imprint.series());
      default -> {}
    }
    line(lines, "PB", imprint.publisher());
  }

  private static void line(StringBuilder lines, String tag, String value) {
    if (!value.isEmpty()) {
      lines.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}
