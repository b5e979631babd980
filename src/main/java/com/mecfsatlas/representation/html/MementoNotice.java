package com.mecfsatlas.representation.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What stands above a page as it was.
 *
 * @param path of the page as it is
 * @param later the revisions that changed it since
 * @param standing what became of it since; empty where nothing has to be said
 */
public record MementoNotice(
    long revision, Instant time, String path, List<Long> later, String standing) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** More than these are counted only. */
  private static final int LATER_SHOWN = 5;

  public MementoNotice {
    later = List.copyOf(later);
  }

  public String day() {
    return DAY.format(time);
  }

  /** The first of the revisions since. */
  public List<Long> shown() {
    return later.subList(0, Math.min(LATER_SHOWN, later.size()));
  }

  public String changes() {
    return later.isEmpty()
        ? "Nothing on it has changed since."
        : later.size() == 1
            ? "It has changed once since:"
            : "It has changed %d times since:".formatted(later.size());
  }
}
