package com.mecfsatlas.harvest.oaipmh;

import java.time.Instant;
import java.util.Optional;

/**
 * From when to when datestamps are asked for, both included (OAI-PMH 2.0 section 2.7.1).
 *
 * @param from the first second
 * @param until the last one
 */
record DateRange(Instant from, Instant until) {
  /** Of arguments that have no fault. */
  static DateRange of(Optional<String> from, Optional<String> until) {
    return new DateRange(
        from.flatMap(UtcDatetime::parse).map(UtcDatetime::first).orElse(Instant.MIN),
        until.flatMap(UtcDatetime::parse).map(UtcDatetime::last).orElse(Instant.MAX));
  }

  /** What is wrong with the arguments, if anything. */
  static Optional<String> fault(Optional<String> from, Optional<String> until) {
    Optional<UtcDatetime> first = from.flatMap(UtcDatetime::parse);
    Optional<UtcDatetime> last = until.flatMap(UtcDatetime::parse);
    if (first.isPresent() != from.isPresent() || last.isPresent() != until.isPresent()) {
      return Optional.of(
          "from and until are a day, as 2026-12-24, or a second in UTC, as"
              + " 2026-12-24T18:00:00Z.");
    }
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (first.get().isDay() != last.get().isDay()) {
      return Optional.of("from and until are both days or both seconds.");
    }
    return first.get().first().isAfter(last.get().first())
        ? Optional.of("from is later than until.")
        : Optional.empty();
  }

  boolean contains(Instant datestamp) {
    return !datestamp.isBefore(from) && !datestamp.isAfter(until);
  }
}
