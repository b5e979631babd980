package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.TrialCounts;
import com.mecfsatlas.evidence.EvidenceLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the trials come to, in sentences that follow from the counts and from nothing else. */
public record TrialMessages(TrialCounts counts) {
  /** More trials than these are counted, not named. */
  private static final int MOST_NAMES = 6;

  /** Numbers that begin a sentence as a word. */
  private static final List<String> FEW = List.of("No", "One", "Two", "Three", "Four", "Five");

  /** A sentence that begins with what matters most. */
  public record Message(String first, String rest) {}

  /** Whether any treatment was found to help by two trials that required PEM. */
  public String verdict() {
    if (!counts.foundTwice().isEmpty()) {
      return "Two or more randomised trials that required PEM found a benefit of: "
          + String.join(", ", counts.foundTwice())
          + ".";
    }
    return "No treatment here was found to help by two randomised trials that required PEM. "
        + strict();
  }

  private String strict() {
    int trials = counts.requiringPem().size();
    if (trials == 0) {
      return "No randomised trial here required it.";
    }
    List<EvidenceLine> strict = counts.strict();
    String required =
        trials == 1
            ? "One trial required it"
            : (trials < FEW.size() ? FEW.get(trials) : trials) + " trials required it";
    return TrialCounts.with("notFound", strict) == strict.size()
        ? required + (trials == 1 ? ", and found no benefit." : ", and none found a benefit.")
        : required + ": " + outcomes(strict) + ".";
  }

  public List<Message> all() {
    return Stream.of(trials(), pem(), open()).flatMap(List::stream).toList();
  }

  private List<Message> trials() {
    return List.of(
        new Message(
            "%s of %s"
                .formatted(
                    number(counts.trials(), "randomised trial"),
                    number(counts.treatments(), "treatment")),
            " in people with ME/CFS; %s: a benefit was %s."
                .formatted(
                    number(counts.randomised().size(), "comparison"),
                    outcomes(counts.randomised()))));
  }

  private List<Message> pem() {
    int required = counts.requiringPem().size();
    if (counts.trials() == 0) {
      return List.of();
    }
    String names =
        counts.requiringPem().entrySet().stream()
            .map(
                each ->
                    each.getKey().study().name() + " (" + String.join(", ", each.getValue()) + ")")
            .collect(Collectors.joining(", "));
    return List.of(
        new Message(
            required == 0
                ? "None of them required PEM"
                : "%d of the %d required PEM".formatted(required, counts.trials()),
            required == 0 || required > MOST_NAMES ? "." : ": " + names + "."));
  }

  private List<Message> open() {
    List<EvidenceLine> open = counts.open();
    List<EvidenceLine> randomised = counts.randomised();
    if (open.isEmpty() || randomised.isEmpty()) {
      return List.of();
    }
    long found = TrialCounts.with("found", open);
    long foundByLot = TrialCounts.with("found", randomised);
    boolean isBetter = found * randomised.size() > foundByLot * open.size();
    return List.of(
        new Message(
            isBetter
                ? "Studies without randomisation look better:"
                : "Studies without randomisation do not look better:",
            " a benefit was found in %d of %d, against %d of %d comparisons in randomised trials. They cannot tell a treatment from time, expectation or chance."
                .formatted(found, open.size(), foundByLot, randomised.size())));
  }

  /** What came out of some studies, for a row: found 1, not found 2. */
  public static String tally(List<EvidenceLine> studies) {
    return told(studies, " ");
  }

  /** What came out of some studies, for a sentence; no study is left out. */
  static String outcomes(List<EvidenceLine> studies) {
    return told(studies, " in ");
  }

  private static String told(List<EvidenceLine> studies, String between) {
    return Stream.of("found", "mixed", "notFound", "notMeasured")
        .filter(outcome -> TrialCounts.with(outcome, studies) > 0)
        .map(
            outcome ->
                studies.getFirst().withOutcome(outcome).outcomeWords()
                    + between
                    + TrialCounts.with(outcome, studies))
        .collect(Collectors.joining(", "));
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
