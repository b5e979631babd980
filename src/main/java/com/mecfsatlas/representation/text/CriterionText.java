package com.mecfsatlas.representation.text;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** A case definition as text: its elements under what it asks of each. */
final class CriterionText {
  private static final Map<String, Resource> REQUIREMENTS = new LinkedHashMap<>();

  static {
    REQUIREMENTS.put("REQUIRED", Atlas.requirement_required);
    REQUIREMENTS.put("SOME OF A GROUP REQUIRED", Atlas.requirement_oneOfGroup);
    REQUIREMENTS.put("OPTIONAL", Atlas.requirement_optional);
    REQUIREMENTS.put("NOT MENTIONED", Atlas.requirement_notMentioned);
    REQUIREMENTS.put("UNCLEAR", Atlas.requirement_unclear);
  }

  private final ResourceReader definition;

  CriterionText(Description description) {
    definition = new ResourceReader(description.subject());
  }

  void write(TextLines text) {
    text.title(definition.label())
        .paragraph(definition.words(Atlas.definedBy))
        .paragraph(EvidenceText.pem(definition));
    REQUIREMENTS.forEach(
        (heading, requirement) -> text.section(heading, elements(definition, requirement)));
    text.section("DURATION", duration())
        .section("EXCLUDES", definition.values(Atlas.excludes))
        .section("NOTES", definition.values(RDFS.comment))
        .section("DEFINED IN", definition.values(DCTerms.bibliographicCitation));
  }

  private static List<String> elements(ResourceReader definition, Resource requirement) {
    return definition.all(Atlas.element).stream()
        .filter(element -> element.node().hasProperty(Atlas.requirement, requirement))
        .map(CriterionText::element)
        .toList();
  }

  private static String element(ResourceReader element) {
    String group = element.words(Atlas.groupLabel);
    return element.label() + (group.isEmpty() ? "" : " (" + group + ")");
  }

  private List<String> duration() {
    return Stream.of(
            months("Adults", definition.words(Atlas.durationAdultsMonths)),
            months("Children", definition.words(Atlas.durationChildrenMonths)),
            definition.words(Atlas.durationNote))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String months(String who, String months) {
    return months.isEmpty() ? "" : who + ": " + months + " months";
  }
}
