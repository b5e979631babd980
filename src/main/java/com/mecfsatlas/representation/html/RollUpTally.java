package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/**
 * One tally of a roll-up, which counts each cohort once.
 *
 * @param of the kind of study or claim it counts; empty for all
 * @param papers how many papers report on its cohorts
 */
public record RollUpTally(
    String of, Outcome found, Outcome notFound, Outcome mixed, int cohorts, int papers) {
  static final RollUpTally NONE =
      new RollUpTally("", new Outcome(0, 0, 0), new Outcome(0, 0, 0), new Outcome(0, 0, 0), 0, 0);

  /**
   * The cohorts with one outcome.
   *
   * @param people in those whose size is known
   * @param unknown how many have no known size
   */
  public record Outcome(int cohorts, int people, int unknown) {
    /** As a reader says it: “13 (1,116 people, 2 of unknown size)”. */
    public String words() {
      if (cohorts == 0) {
        return "0";
      }
      String known = people == 0 ? "" : "%,d people".formatted(people);
      String rest = unknown == 0 ? "" : unknown + " of unknown size";
      return cohorts
          + " ("
          + String.join(", ", Stream.of(known, rest).filter(each -> !each.isEmpty()).toList())
          + ")";
    }
  }

  /** The outcomes that at least one of some tallies counts: a column of zeros says nothing. */
  public static List<String> columns(List<RollUpTally> tallies) {
    return Stream.of("Found", "Not found", "Mixed")
        .filter(outcome -> tallies.stream().anyMatch(each -> each.in(outcome).cohorts() > 0))
        .toList();
  }

  /** The cohorts with one outcome, by the head of its column. */
  public Outcome in(String outcome) {
    return switch (outcome) {
      case "Found" -> found;
      case "Not found" -> notFound;
      default -> mixed;
    };
  }

  /** The tallies of a roll-up along one dimension. */
  static List<RollUpTally> along(ResourceReader rollUp, Resource dimension) {
    return rollUp.all(Atlas.tally).stream()
        .filter(
            tally ->
                tally.one(Atlas.tallyDimension).filter(each -> each.isThe(dimension)).isPresent())
        .map(RollUpTally::of)
        .toList();
  }

  private static RollUpTally of(ResourceReader tally) {
    return new RollUpTally(
        tally.one(Atlas.tallyValue).map(ResourceReader::shortLabel).orElse(""),
        new Outcome(
            tally.number(Atlas.papersFound),
            tally.number(Atlas.participantsFound),
            tally.number(Atlas.sizeUnknownFound)),
        new Outcome(
            tally.number(Atlas.papersNotFound),
            tally.number(Atlas.participantsNotFound),
            tally.number(Atlas.sizeUnknownNotFound)),
        new Outcome(
            tally.number(Atlas.papersMixed),
            tally.number(Atlas.participantsMixed),
            tally.number(Atlas.sizeUnknownMixed)),
        tally.number(Atlas.cohorts),
        tally.number(Atlas.papers));
  }

  /** The cohorts without the people: “found in 3, not found in 1”. */
  public String brief() {
    return "found in "
        + found.cohorts()
        + ", not found in "
        + notFound.cohorts()
        + (mixed.cohorts() == 0 ? "" : ", mixed in " + mixed.cohorts());
  }

  /** The whole in one line. */
  public String words() {
    return "found in "
        + found.words()
        + ", not found in "
        + notFound.words()
        + ", mixed in "
        + mixed.words()
        + " of "
        + cohorts
        + " cohorts";
  }
}
