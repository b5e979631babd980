package com.mecfsatlas.representation.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them, in UTC. */
final class DateWords {
  private static final DateTimeFormatter DAY = in("d MMMM uuuu");
  private static final DateTimeFormatter MINUTE = in("d MMMM uuuu, HH:mm");

  private DateWords() {}

  static String day(Instant time) {
    return DAY.format(time);
  }

  /** Without the words that it is in UTC. */
  static String minute(Instant time) {
    return MINUTE.format(time);
  }

  private static DateTimeFormatter in(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }
}
