package com.mecfsatlas.view.html;

import com.mecfsatlas.view.excerpt.Requirement;
import java.util.List;
import org.apache.jena.vocabulary.RDFS;

/**
 * One element of a case definition and what the definition asks of it.
 *
 * @param mark the class of the requirement's shape
 * @param rank its place in the table: what is required first
 */
public record ElementLine(
    String anchor, Link name, String mark, String requirement, List<String> notes, int rank) {
  static ElementLine of(Entry element) {
    Requirement requirement =
        new Requirement(
            element
                .one(Terms.atlas("requirement"))
                .map(Entry::fragment)
                .orElse("requirement-unclear")
                .replace("requirement-", ""),
            element.text(Terms.atlas("groupMinimum")),
            element.text(Terms.atlas("groupSize")),
            element.text(Terms.atlas("groupLabel")));
    return new ElementLine(
        element.fragment(),
        element
            .one(Terms.atlas("symptom"))
            .map(symptom -> new Link(element.label(), Link.to(symptom).href(), "t-plain"))
            .orElse(Link.words(element.label())),
        requirement.value(),
        requirement.words(),
        element.texts(RDFS.comment),
        requirement.rank());
  }
}
