package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.OA;

/**
 * One finding as a sentence with its reach.
 *
 * @param anchor its fragment on the record's page
 * @param href the address of the finding
 * @param mark the class of the outcome's shape
 * @param details measure, tissue, comparison and result
 * @param where in which part of the paper the quote stands
 * @param claim the claim that it bears on
 */
public record FindingLine(
    String anchor,
    String href,
    String statement,
    String mark,
    String outcome,
    String setting,
    List<Fact> details,
    String quote,
    String where,
    List<Hyperlink> study,
    List<Hyperlink> claim) {
  static FindingLine of(PageReader finding) {
    Optional<PageReader> outcome = finding.one(Terms.atlas("outcome"));
    Optional<PageReader> quote = finding.one(Terms.atlas("quote"));
    return new FindingLine(
        finding.fragment(),
        Hyperlink.to(finding).href(),
        statement(finding),
        mark(outcome),
        outcome.map(PageReader::label).orElse("Outcome not stated"),
        finding.one(Terms.atlas("setting")).map(PageReader::label).orElse(""),
        details(finding),
        quote
            .flatMap(entry -> entry.one(OA.hasSelector))
            .map(selector -> selector.text(OA.exact))
            .orElse(""),
        quote.map(entry -> entry.text(Terms.atlas("where"))).orElse(""),
        finding.pointing(Terms.atlas("finding")).stream()
            .filter(record -> record.isA(Atlas.EvidenceRecord))
            .filter(
                record -> record.thing().filter(t -> t.kind() == EntityType.EVIDENCE).isPresent())
            .map(Hyperlink::to)
            .toList(),
        finding.all(Terms.atlas("bearsOn")).stream().map(Hyperlink::to).toList());
  }

  /** The sentence; where the record has none, the bare statement in the graph's own words. */
  private static String statement(PageReader finding) {
    String sentence = finding.text(Terms.atlas("statement"));
    return sentence.isEmpty()
        ? List.of("subject", "relation", "object").stream()
            .flatMap(part -> finding.one(Terms.atlas(part)).stream())
            .map(PageReader::shortLabel)
            .collect(Collectors.joining(" "))
        : sentence;
  }

  static String mark(Optional<PageReader> outcome) {
    return switch (outcome.map(PageReader::fragment).orElse("")) {
      case "outcome-found" -> "found";
      case "outcome-notFound" -> "notfound";
      case "outcome-mixed" -> "mixed";
      default -> "unmeasured";
    };
  }

  private static List<Fact> details(PageReader finding) {
    List<Fact> details = new ArrayList<>();
    for (String name : List.of("measure", "tissue", "comparison", "result")) {
      List<String> texts = finding.texts(Terms.atlas(name));
      if (!texts.isEmpty()) {
        details.add(
            new Fact(
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                texts.stream().map(Hyperlink::words).toList()));
      }
    }
    return details;
  }
}
