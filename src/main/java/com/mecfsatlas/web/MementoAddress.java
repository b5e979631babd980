package com.mecfsatlas.web;

import com.mecfsatlas.model.RevisionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a document as it was: its path, {@code @}, and a revision or a time.
 *
 * @param path of the document as it is
 * @param state the number of a revision, a day or a time
 */
record MementoAddress(String path, String state) {
  private static final Pattern ADDRESS = Pattern.compile("(/[^@]+)@([0-9TZtz:.+-]+)");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  /** Reads a path without suffix. */
  static Optional<MementoAddress> of(String path) {
    Matcher parts = ADDRESS.matcher(path);
    return parts.matches()
        ? Optional.of(new MementoAddress(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  /** The address of a document at {@code revision}. */
  static String at(String path, RevisionId revision) {
    return path + "@" + revision.number();
  }

  /** The number of a revision, where it names one. */
  Optional<Long> number() {
    return Optional.of(state).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
  }

  /** The time that it names, in UTC where it says no more; of a day, its last moment. */
  Optional<Instant> time() {
    String text = state.toUpperCase(Locale.ROOT);
    try {
      return Optional.of(
          text.contains("T")
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDate.parse(text)
                  .plusDays(1)
                  .atStartOfDay()
                  .toInstant(ZoneOffset.UTC)
                  .minusMillis(1));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
