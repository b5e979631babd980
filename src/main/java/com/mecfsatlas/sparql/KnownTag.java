package com.mecfsatlas.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The If-None-Match field (RFC 9110 section 13.1.2), compared weakly. */
final class KnownTag {
  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

  private KnownTag() {}

  static boolean isIn(@Nullable String field, String tag) {
    String known = String.valueOf(field).strip();
    if (known.equals("*")) {
      return true;
    }
    Matcher tags = TAG.matcher(known);
    while (tags.find()) {
      if (tags.group(1).equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
