package com.mecfsatlas.representation.table;

import com.mecfsatlas.analysis.CriteriaComparison;
import com.mecfsatlas.analysis.DefinitionRow;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The case definitions side by side as RFC 4180 text: one row a definition and element. */
public final class CriteriaCsv {
  private CriteriaCsv() {}

  public static byte[] write(CriteriaComparison view) {
    return Stream.concat(
            Stream.of(
                CsvTable.line(
                    Stream.of(
                        "definition",
                        "name",
                        "year",
                        "pem",
                        "quality",
                        "monthsAdults",
                        "monthsChildren",
                        "durationNote",
                        "records",
                        "element",
                        "elementName",
                        "requirement",
                        "groupMinimum",
                        "groupSize",
                        "group"))),
            view.rows().stream()
                .flatMap(row -> row.elements().stream().map(element -> line(row, element))))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(DefinitionRow row, DefinitionRow.Element element) {
    return CsvTable.line(
        Stream.of(
            row.definition().thing().iri(),
            row.name(),
            row.year(),
            row.pem(),
            row.quality(),
            row.adults(),
            row.children(),
            row.durationNote(),
            Integer.toString(row.records()),
            element.iri(),
            element.name(),
            element.requirement().value(),
            element.requirement().minimum(),
            element.requirement().size(),
            element.requirement().group()));
  }
}
