package com.mecfsatlas.representation.html;

import java.time.Instant;
import java.util.List;

/**
 * What stands above a page as it was.
 *
 * @param path of the page as it is
 * @param later the revisions that changed it since
 * @param standing what became of it since; empty where nothing has to be said
 */
public record MementoNotice(
    long revision, Instant time, String path, List<Long> later, String standing) {
  /** More than these are counted only. */
  private static final int LATER_SHOWN = 5;

  public MementoNotice {
    later = List.copyOf(later);
  }

  public String day() {
    return DateWords.minute(time) + " UTC";
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
