package com.mecfsatlas.http;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Accept field (RFC 9110 section 12.5.1): the media types a reader can use and how gladly.
 *
 * <p>A malformed member is ignored; a field without one good member says nothing, so anything is
 * acceptable. Reading never fails.
 */
public record Accept(List<MediaRange> ranges) {
  /** Longer fields are not read. */
  public static final int MAX_LENGTH = 8192;

  /** What a request without the field accepts. */
  public static final Accept ANYTHING = new Accept(List.of(MediaRange.ANY));

  public Accept {
    ranges = List.copyOf(ranges);
  }

  public static Accept parse(@Nullable String field) {
    if (field == null || field.length() > MAX_LENGTH) {
      return ANYTHING;
    }
    List<MediaRange> ranges = new ArrayList<>();
    FieldCursor cursor = new FieldCursor(field);
    while (!cursor.atEnd()) {
      cursor.passWhitespace();
      FieldCursor member = cursor.copy();
      cursor.passMember();
      try {
        ranges.add(MediaRange.read(member));
      } catch (MalformedFieldException ignored) {
        // section 12.5.1 gives it no meaning; the other members keep theirs
      }
    }
    return ranges.isEmpty() ? ANYTHING : new Accept(ranges);
  }

  /**
   * The most specific range that {@code type} meets; of equally specific ones the gladdest. {@code
   * a/b;p} goes before {@code a/b} before {@code a/*} before {@code *}{@code /*}.
   */
  Optional<MediaRange> deciding(MediaType type) {
    return ranges.stream()
        .filter(range -> range.covers(type.name()) && type.narrowing(range) >= 0)
        .max(
            comparingInt((MediaRange range) -> names(range))
                .thenComparingInt(type::narrowing)
                .thenComparingInt(MediaRange::weight));
  }

  /** How gladly {@code type} is taken, in thousandths. */
  public int weight(MediaType type) {
    return deciding(type).map(MediaRange::weight).orElse(0);
  }

  private static int names(MediaRange range) {
    return range.type().equals("*") ? 0 : range.subtype().equals("*") ? 1 : 2;
  }
}
