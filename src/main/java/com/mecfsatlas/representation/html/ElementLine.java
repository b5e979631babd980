package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Requirement;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import org.apache.jena.vocabulary.RDFS;

/**
 * One element of a case definition and what the definition asks of it.
 *
 * @param mark the class of the requirement's shape
 * @param rank its place in the table: what is required first
 */
public record ElementLine(
    String anchor, Hyperlink name, String mark, String requirement, List<String> notes, int rank) {
  static ElementLine of(ResourceReader element) {
    Requirement requirement =
        new Requirement(
            element
                .one(Atlas.requirement)
                .map(ResourceReader::fragment)
                .orElse("requirement-unclear")
                .replace("requirement-", ""),
            element.text(Atlas.groupMinimum),
            element.text(Atlas.groupSize),
            element.text(Atlas.groupLabel));
    return new ElementLine(
        element.fragment(),
        element
            .one(Atlas.symptom)
            .map(symptom -> new Hyperlink(element.label(), Hyperlink.to(symptom).href(), "t-plain"))
            .orElse(Hyperlink.words(element.label())),
        requirement.value(),
        requirement.words(),
        element.texts(RDFS.comment),
        requirement.rank());
  }
}
