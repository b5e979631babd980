package com.mecfsatlas.view.html;

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
  private static final List<String> ORDER =
      List.of("required", "oneOfGroup", "optional", "unclear", "notMentioned");

  static ElementLine of(Entry element) {
    String value =
        element
            .one(Terms.atlas("requirement"))
            .map(Entry::fragment)
            .orElse("requirement-unclear")
            .replace("requirement-", "");
    return new ElementLine(
        element.fragment(),
        element
            .one(Terms.atlas("symptom"))
            .map(symptom -> new Link(element.label(), Link.to(symptom).href(), "t-plain"))
            .orElse(Link.words(element.label())),
        value,
        words(value, element),
        element.texts(RDFS.comment),
        ORDER.contains(value) ? ORDER.indexOf(value) : ORDER.size());
  }

  private static String words(String value, Entry element) {
    return switch (value) {
      case "required" -> "required";
      case "optional" -> "optional";
      case "notMentioned" -> "not mentioned";
      case "oneOfGroup" -> group(element);
      default -> "unclear";
    };
  }

  private static String group(Entry element) {
    String minimum = element.text(Terms.atlas("groupMinimum"));
    String size = element.text(Terms.atlas("groupSize"));
    String label = element.text(Terms.atlas("groupLabel"));
    if (minimum.isEmpty() || size.isEmpty()) {
      return label.isEmpty() ? "one of a group" : "one of a group: " + label;
    }
    return "at least " + minimum + " of " + size;
  }
}
