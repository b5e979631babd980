package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.FindingNumbers;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.NumberReader;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OA;

/**
 * One finding as a sentence with its reach.
 *
 * @param anchor its fragment on the record's page
 * @param href the address of the finding
 * @param mark the class of the outcome's shape
 * @param numbers what the paper prints, number by number
 * @param result the same in the words of the record, where it is not divided into numbers
 * @param details measure, tissue and comparison, and the result in words where it is divided
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
    FindingNumbers numbers,
    String result,
    List<Fact> details,
    String quote,
    String where,
    List<Hyperlink> study,
    List<Hyperlink> claim) {
  static FindingLine of(ResourceReader finding) {
    Optional<ResourceReader> outcome = finding.one(Atlas.outcome);
    Optional<ResourceReader> quote = finding.one(Atlas.quote);
    FindingNumbers numbers = NumberReader.of(finding);
    return new FindingLine(
        finding.fragment(),
        Hyperlink.to(finding).href(),
        statement(finding),
        mark(outcome),
        outcome.map(ResourceReader::label).orElse("Outcome not stated"),
        finding.one(Atlas.setting).map(ResourceReader::label).orElse(""),
        numbers,
        numbers.isEmpty() ? String.join(" ", finding.texts(Atlas.result)) : "",
        details(finding, numbers),
        quote
            .flatMap(entry -> entry.one(OA.hasSelector))
            .map(selector -> selector.text(OA.exact))
            .orElse(""),
        quote.map(entry -> entry.text(Atlas.where)).orElse(""),
        finding.pointing(Atlas.finding).stream()
            .filter(record -> record.isA(Atlas.EvidenceRecord))
            .filter(
                record -> record.thing().filter(t -> t.kind() == EntityType.EVIDENCE).isPresent())
            .map(Hyperlink::to)
            .toList(),
        finding.all(Atlas.bearsOn).stream().map(Hyperlink::to).toList());
  }

  /** The sentence; where the record has none, the bare statement in the graph's own words. */
  private static String statement(ResourceReader finding) {
    String sentence = finding.text(Atlas.statement);
    return sentence.isEmpty()
        ? Stream.of(Atlas.subject, Atlas.relation, Atlas.object)
            .flatMap(part -> finding.one(part).stream())
            .map(ResourceReader::shortLabel)
            .collect(Collectors.joining(" "))
        : sentence;
  }

  static String mark(Optional<ResourceReader> outcome) {
    return switch (outcome.map(ResourceReader::fragment).orElse("")) {
      case "outcome-found" -> "found";
      case "outcome-notFound" -> "notfound";
      case "outcome-mixed" -> "mixed";
      default -> "unmeasured";
    };
  }

  private static List<Fact> details(ResourceReader finding, FindingNumbers numbers) {
    return new Fact.Sheet()
        .words("Measure", finding.texts(Atlas.measure))
        .words("Tissue", finding.texts(Atlas.tissue))
        .words("Comparison", finding.texts(Atlas.comparison))
        .words("Result in words", numbers.isEmpty() ? List.of() : finding.texts(Atlas.result))
        .facts();
  }
}
