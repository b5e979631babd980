package com.mecfsatlas.curation;

import com.mecfsatlas.validation.Violation;
import java.util.Comparator;

/**
 * One place where curated data breaks a rule.
 *
 * @param file the source file, relative to the content folder
 * @param line where the focus node is first written in that file, counted from 1
 */
public record PlacedViolation(String file, int line, Violation violation) {
  /** By file and line. */
  public static final Comparator<PlacedViolation> ORDER =
      Comparator.comparing(PlacedViolation::file).thenComparing(PlacedViolation::line);

  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, violation);
  }
}
