package com.mecfsatlas.view;

import com.mecfsatlas.graph.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** A case definition as text: its elements under what it asks of each. */
final class CriterionText {
  private final Read definition;

  CriterionText(Description description) {
    definition = new Read(description.subject());
  }

  void write(TextLines text) {
    text.title(definition.label())
        .paragraph(definition.text(Atlas.definedBy))
        .paragraph(EvidenceText.pem(definition));
    elements().forEach((requirement, elements) -> text.section(requirement, elements));
    text.section("DURATION", duration())
        .section("EXCLUDES", definition.texts(Atlas.excludes))
        .section("NOTES", definition.texts(RDFS.comment))
        .section("DEFINED IN", definition.texts(DCTerms.bibliographicCitation));
  }

  private Map<String, List<String>> elements() {
    return definition.nodes(Atlas.element).stream()
        .collect(
            Collectors.groupingBy(
                element -> "ELEMENTS: " + element.text(Atlas.requirement),
                TreeMap::new,
                Collectors.mapping(CriterionText::element, Collectors.toList())));
  }

  private static String element(Read element) {
    String group = element.text(Atlas.groupLabel);
    return element.label() + (group.isEmpty() ? "" : " (" + group + ")");
  }

  private List<String> duration() {
    return Stream.of(
            months("Adults", definition.text(Atlas.durationAdultsMonths)),
            months("Children", definition.text(Atlas.durationChildrenMonths)),
            definition.text(Atlas.durationNote))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String months(String who, String months) {
    return months.isEmpty() ? "" : who + ": " + months + " months";
  }
}
