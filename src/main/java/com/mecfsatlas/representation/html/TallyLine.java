package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/**
 * One tally of a claim: how many papers, and how many findings, had each outcome.
 *
 * @param of the kind of study it counts; empty for the overall tally
 * @param cohorts how many different cohorts its papers report on
 */
public record TallyLine(String of, Count papers, Count findings, int cohorts) {
  private static final List<String> OUTCOMES =
      List.of("Found", "Not found", "Mixed", "Not measured");

  /** Numbers by outcome. */
  public record Count(int found, int notFound, int mixed, int notMeasured) {
    static Count papers(ResourceReader tally) {
      return new Count(
          tally.number(Atlas.papersFound),
          tally.number(Atlas.papersNotFound),
          tally.number(Atlas.papersMixed),
          tally.number(Atlas.papersNotMeasured));
    }

    static Count findings(ResourceReader tally) {
      return new Count(
          tally.number(Atlas.findingsFound),
          tally.number(Atlas.findingsNotFound),
          tally.number(Atlas.findingsMixed),
          tally.number(Atlas.findingsNotMeasured));
    }

    public int total() {
      return found + notFound + mixed + notMeasured;
    }

    /** Whether one paper found it, and another did not or only in part. */
    public boolean disagree() {
      return found > 0 && notFound + mixed > 0;
    }

    /** Whether there is more than one outcome, or one that is mixed. */
    public boolean differs() {
      return (found > 0 ? 1 : 0) + (notFound > 0 ? 1 : 0) + (mixed > 0 ? 1 : 0) > 1 || mixed > 0;
    }
  }

  /** The outcomes that at least one of some tallies counts: a column of zeros says nothing. */
  public static List<String> columns(List<TallyLine> tallies) {
    return OUTCOMES.stream()
        .filter(outcome -> tallies.stream().anyMatch(each -> number(each.papers, outcome) > 0))
        .toList();
  }

  /** Papers with one outcome, and findings in brackets. */
  public String in(String outcome) {
    return number(papers, outcome) + " (" + number(findings, outcome) + ")";
  }

  private static int number(Count count, String outcome) {
    return switch (outcome) {
      case "Found" -> count.found();
      case "Not found" -> count.notFound();
      case "Mixed" -> count.mixed();
      default -> count.notMeasured();
    };
  }

  static TallyLine of(ResourceReader tally) {
    return new TallyLine(
        tally.one(Atlas.tallyValue).map(ResourceReader::shortLabel).orElse(""),
        Count.papers(tally),
        Count.findings(tally),
        tally.number(Atlas.cohorts));
  }

  /** The overall tally of a claim; all zeros where the description has none. */
  static TallyLine overall(ResourceReader claim) {
    return along(claim, Atlas.tallyDimension_overall).stream()
        .findFirst()
        .orElse(new TallyLine("", new Count(0, 0, 0, 0), new Count(0, 0, 0, 0), 0));
  }

  /** How many retracted papers bear on a claim. */
  static int retracted(ResourceReader claim) {
    return tallies(claim, Atlas.tallyDimension_standing)
        .filter(
            tally ->
                tally
                    .one(Atlas.tallyValue)
                    .filter(each -> each.isThe(Atlas.lineStatus_retracted))
                    .isPresent())
        .map(TallyLine::of)
        .mapToInt(tally -> tally.papers().total())
        .sum();
  }

  /** The tallies of a claim along one dimension, in the order of their names. */
  static List<TallyLine> along(ResourceReader claim, Resource dimension) {
    return tallies(claim, dimension).map(TallyLine::of).toList();
  }

  private static Stream<ResourceReader> tallies(ResourceReader claim, Resource dimension) {
    return claim.all(Atlas.tally).stream()
        .filter(
            tally ->
                tally.one(Atlas.tallyDimension).filter(each -> each.isThe(dimension)).isPresent());
  }

  /** The numbers as a reader says them: “found in 8 papers · not found in 6 papers”. */
  public String words() {
    Map<String, String> parts = parts();
    return parts.isEmpty() ? "no counted paper" : String.join(" · ", parts.values());
  }

  /** The same, by the name of the outcome. */
  Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("found", part(papers.found(), "found in "));
    parts.put("notFound", part(papers.notFound(), "not found in "));
    parts.put("mixed", part(papers.mixed(), "mixed in "));
    parts.put("notMeasured", part(papers.notMeasured(), "not measured in "));
    parts.values().removeIf(String::isEmpty);
    return parts;
  }

  private static String part(int papers, String before) {
    return papers == 0 ? "" : before + papers + (papers == 1 ? " paper" : " papers");
  }
}
