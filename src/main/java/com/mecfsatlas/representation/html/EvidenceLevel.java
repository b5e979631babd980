package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Optional;

/**
 * How strong a kind of evidence a record is, as a step on a ladder.
 *
 * @param step from below, the weakest first
 */
public record EvidenceLevel(int step, Hyperlink name) {
  /** From below, by the last part of their IRI. */
  private static final List<String> STEPS =
      List.of("evidenceLevel-E3", "evidenceLevel-E2", "evidenceLevel-E1", "evidenceLevel-E0");

  /** Empty where the record has none. */
  static Optional<EvidenceLevel> of(ResourceReader record) {
    return record
        .one(Atlas.evidenceLevel)
        .filter(level -> STEPS.contains(level.fragment()))
        .map(level -> new EvidenceLevel(STEPS.indexOf(level.fragment()) + 1, Hyperlink.to(level)));
  }

  public int steps() {
    return STEPS.size();
  }

  /** Where it stands, such as “lowest of four steps”. */
  public String words() {
    return switch (step) {
      case 1 -> "lowest of four steps";
      case 2 -> "second of four steps from below";
      case 3 -> "third of four steps from below";
      default -> "highest of four steps";
    };
  }
}
