package com.mecfsatlas.harvest.oaipmh;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day or a second in UTC (OAI-PMH 2.0 section 3.3).
 *
 * @param first the first instant that it covers
 * @param last the last one, in seconds
 * @param isDay whether it is written as a day
 */
record UtcDatetime(Instant first, Instant last, boolean isDay) {
  /** The finer of the two that are understood, and the one of all datestamps. */
  static final String GRANULARITY = "YYYY-MM-DDThh:mm:ssZ";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern SECOND =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  /** What {@code text} says; nothing where it is in neither form or there is no such time. */
  static Optional<UtcDatetime> parse(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        LocalDate day = LocalDate.parse(text);
        return Optional.of(
            new UtcDatetime(
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.plusDays(1).atStartOfDay().minusSeconds(1).toInstant(ZoneOffset.UTC),
                true));
      }
      if (SECOND.matcher(text).matches()) {
        Instant second = Instant.parse(text);
        return Optional.of(new UtcDatetime(second, second, false));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The second in which {@code time} is. */
  static Instant second(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }

  /** That second as it is written. */
  static String of(Instant time) {
    return second(time).toString();
  }
}
