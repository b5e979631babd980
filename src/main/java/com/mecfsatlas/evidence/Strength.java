package com.mecfsatlas.evidence;

import java.util.Comparator;
import java.util.List;

/**
 * How strong a leg is, by a rule that is printed wherever it orders anything: people before
 * laboratory, PEM required in one of its studies before in none, more independent studies before
 * fewer.
 */
public record Strength(boolean people, boolean pem, int independent)
    implements Comparable<Strength> {
  private static final Comparator<Strength> WEAKEST_FIRST =
      Comparator.comparing(Strength::people)
          .thenComparing(Strength::pem)
          .thenComparingInt(Strength::independent);

  /** Of the studies that found it; there must be one. */
  public static Strength of(List<EvidenceLine> found) {
    return new Strength(
        found.stream().anyMatch(EvidenceLine::isOfPeople),
        found.stream().anyMatch(EvidenceLine::requiredPem),
        (int)
            found.stream()
                .flatMap(study -> study.cohorts().stream().sorted().limit(1))
                .distinct()
                .count());
  }

  /** The rule's three parts in words. */
  public String words() {
    return (people ? "seen in people" : "not seen in people")
        + ", "
        + (pem ? "PEM required in a study" : "PEM required in none")
        + ", "
        + independent
        + (independent == 1 ? " independent study" : " independent studies");
  }

  @Override
  public int compareTo(Strength other) {
    return WEAKEST_FIRST.compare(this, other);
  }

  public static Strength weaker(Strength one, Strength other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
