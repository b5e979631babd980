package com.mecfsatlas.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The Accept field (RFC 9110 section 12.5.1): the media types a reader can use and how gladly.
 *
 * <p>A malformed member is ignored; a field without one good member says nothing, so anything is
 * acceptable. Reading never fails.
 */
record Accept(List<MediaRange> ranges) {
  /** Longer fields are not read; {@link RequestLimits} refuses them. */
  static final int MAX_LENGTH = 8192;

  /** Where a request keeps its field once it is read. */
  static final String PROPERTY = Accept.class.getName();

  private static final Accept ANYTHING = new Accept(List.of(MediaRange.ANY));

  Accept {
    ranges = List.copyOf(ranges);
  }

  static Accept of(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof Accept accept ? accept : ANYTHING;
  }

  static Accept parse(String field) {
    if (field.length() > MAX_LENGTH) {
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
}
