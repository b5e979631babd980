package com.mecfsatlas.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Accept-Encoding field (RFC 9110 section 12.5.3), of which gzip is what is offered. */
public final class ContentCodings {
  private static final Pattern MEMBER =
      Pattern.compile(
          "[ \\t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \\t]*"
              + "(?:;[ \\t]*[qQ]=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)[ \\t]*)?");

  /** Longer fields are not read. */
  private static final int MAX_LENGTH = 1000;

  private ContentCodings() {}

  /** Whether gzip is acceptable, and not less welcome than no coding. Reading never fails. */
  public static boolean takeGzip(@Nullable String field) {
    if (field == null || field.length() > MAX_LENGTH) {
      return false;
    }
    Map<String, Double> weights = new HashMap<>();
    for (String member : field.split(",", -1)) {
      Matcher read = MEMBER.matcher(member);
      if (read.matches()) {
        double weight = read.group(2) == null ? 1 : Double.parseDouble(read.group(2));
        weights.merge(name(read.group(1)), weight, Math::max);
      }
    }
    double others = weights.getOrDefault("*", 0.0);
    double gzip = weights.getOrDefault("gzip", others);
    return gzip > 0 && gzip >= weights.getOrDefault("identity", 0.0);
  }

  /** Section 8.4.1.3: x-gzip is gzip. */
  private static String name(String coding) {
    String name = coding.toLowerCase(Locale.ROOT);
    return name.equals("x-gzip") ? "gzip" : name;
  }
}
