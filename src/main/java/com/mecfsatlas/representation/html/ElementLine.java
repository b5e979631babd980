package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Requirement;
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
  static ElementLine of(PageReader element) {
    Requirement requirement =
        new Requirement(
            element
                .one(Terms.atlas("requirement"))
                .map(PageReader::fragment)
                .orElse("requirement-unclear")
                .replace("requirement-", ""),
            element.text(Terms.atlas("groupMinimum")),
            element.text(Terms.atlas("groupSize")),
            element.text(Terms.atlas("groupLabel")));
    return new ElementLine(
        element.fragment(),
        element
            .one(Terms.atlas("symptom"))
            .map(symptom -> new Hyperlink(element.label(), Hyperlink.to(symptom).href(), "t-plain"))
            .orElse(Hyperlink.words(element.label())),
        requirement.value(),
        requirement.words(),
        element.texts(RDFS.comment),
        requirement.rank());
  }
}
