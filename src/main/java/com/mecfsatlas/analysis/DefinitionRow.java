package com.mecfsatlas.analysis;

import com.mecfsatlas.model.EntityReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One case definition beside others.
 *
 * @param definition under its short name
 * @param year in which it was published; empty where it is not known
 * @param pem required, notRequired or unclear, as derived from its elements
 * @param quality in words, derived likewise
 * @param adults the months for which it asks in adults; empty where it says none
 * @param children the same in children
 * @param durationNote what else is said of the time
 * @param records how many evidence records used it
 */
public record DefinitionRow(
    EntityReference definition,
    String name,
    String year,
    String pem,
    String quality,
    String adults,
    String children,
    String durationNote,
    int records,
    List<Element> elements) {
  public DefinitionRow {
    elements = List.copyOf(elements);
  }

  /** One element; {@code anchor} is its fragment on the page of the definition. */
  public record Element(String iri, String anchor, String name, Requirement requirement) {}

  /** The same definition with one element more. */
  DefinitionRow with(DefinitionRow other) {
    List<Element> all = new ArrayList<>(elements);
    all.addAll(other.elements);
    return new DefinitionRow(
        definition, name, year, pem, quality, adults, children, durationNote, records, all);
  }

  public Optional<Element> element(String called) {
    return elements.stream().filter(each -> each.name().equals(called)).findFirst();
  }

  /** The elements of which the same is asked. */
  public List<Element> demanded(String requirement) {
    return elements.stream()
        .filter(each -> each.requirement().value().equals(requirement))
        .toList();
  }

  /** The elements of which the same is asked, by the rule of their group in words. */
  public Map<String, List<Element>> groups(String requirement) {
    return demanded(requirement).stream()
        .collect(
            Collectors.groupingBy(
                each -> each.requirement().words(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Where the definition says what it asks of an element. */
  public String address(Element element) {
    return definition.thing().path() + "#" + element.anchor();
  }

  /** How long, in words. */
  public String duration() {
    List<String> parts = new ArrayList<>();
    if (!adults.isEmpty()) {
      parts.add(months(adults) + (children.isEmpty() ? "" : " in adults"));
    }
    if (!children.isEmpty()) {
      parts.add(months(children) + " in children");
    }
    return parts.isEmpty() ? "no minimum read" : String.join(", ", parts);
  }

  private static String months(String months) {
    return switch (months) {
      case "0" -> "no minimum";
      case "1" -> "1 month";
      default -> months + " months";
    };
  }
}
