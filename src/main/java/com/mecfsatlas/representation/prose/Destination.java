package com.mecfsatlas.representation.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Where a link leads, as Markdown can carry it (CommonMark section 6.3). */
final class Destination {
  /** What no URI has in itself (RFC 3986 section 2), and percent signs that encode nothing. */
  private static final Pattern FOREIGN =
      Pattern.compile("[^A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})");

  /** What would be read as a character reference (CommonMark section 2.5). */
  private static final Pattern REFERENCE = Pattern.compile("&(#?\\w+);");

  private Destination() {}

  static String of(String address) {
    String encoded = FOREIGN.matcher(address).replaceAll(found -> encoded(found.group()));
    return REFERENCE.matcher(encoded).replaceAll("&$1%3B");
  }

  private static String encoded(String character) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : character.getBytes(UTF_8)) {
      encoded.append("%%%02X".formatted(each & 0xFF));
    }
    return encoded.toString();
  }
}
