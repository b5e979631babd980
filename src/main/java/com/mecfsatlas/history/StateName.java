package com.mecfsatlas.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a reader names a state: the number of its revision, a day or a time. */
public record StateName(String text) {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  /** The number of a revision, where it names one. */
  public Optional<Long> number() {
    return Optional.of(text).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
  }

  /** The time that it names, with its offset; of a day, its last moment in UTC. */
  public Optional<Instant> time() {
    String upper = text.toUpperCase(Locale.ROOT);
    try {
      return Optional.of(
          upper.contains("T") ? OffsetDateTime.parse(upper).toInstant() : end(upper));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Instant end(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
  }
}
