package com.mecfsatlas.harvest.patch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From which state of the public graph a patch leads to which; either may be the older one.
 *
 * @param from the number of a revision; 0 stands for the empty graph before the first
 * @param to in the same way
 */
public record PatchRange(long from, long to) {
  private static final Pattern ONE = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Pattern TWO =
      Pattern.compile("(0|[1-9][0-9]{0,17})\\.\\.(0|[1-9][0-9]{0,17})");

  /** Reads {@code 3..7}, or {@code 7} for the patch of that revision, which is {@code 6..7}. */
  public static Optional<PatchRange> of(String text) {
    Matcher two = TWO.matcher(text);
    if (two.matches()) {
      return Optional.of(
          new PatchRange(Long.parseLong(two.group(1)), Long.parseLong(two.group(2))));
    }
    return Optional.of(text)
        .filter(ONE.asMatchPredicate())
        .map(Long::valueOf)
        .map(number -> new PatchRange(number - 1, number));
  }

  /** The later of the two. */
  public long latest() {
    return Math.max(from, to);
  }

  /** The earlier of the two. */
  long earliest() {
    return Math.min(from, to);
  }

  /** Whether it is just what one revision did. */
  boolean isRevision() {
    return to == from + 1;
  }
}
