package com.mecfsatlas.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The media types a client takes, RFC 9110, 12.5.1. Ranges that are malformed are left out. */
record Accept(List<Range> ranges) {
  private static final Pattern RANGE =
      Pattern.compile("\\s*([\\w!#$&^.+*-]+)/([\\w!#$&^.+*-]+)\\s*((?:;[^,]*)?)");
  private static final Pattern QUALITY =
      Pattern.compile(";\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");
  private static final Pattern BAD_QUALITY = Pattern.compile(";\\s*q\\s*=");

  /** One range with its weight; a star stands for any type or subtype. */
  record Range(String type, String subtype, double quality) {
    boolean covers(String mediaType) {
      String[] parts = mediaType.split("/", 2);
      return (type.equals("*") || type.equals(parts[0]))
          && (subtype.equals("*") || subtype.equals(parts[1]));
    }

    int specificity() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }

  /** Reads the field; without one, or without a range that can be read, anything is taken. */
  static Accept parse(@Nullable String field) {
    List<Range> ranges = new ArrayList<>();
    for (String part : String.valueOf(field).toLowerCase(Locale.ROOT).split(",", -1)) {
      Matcher range = RANGE.matcher(part);
      if (range.matches()) {
        addRange(ranges, range.group(1), range.group(2), range.group(3));
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : List.copyOf(ranges));
  }

  private static void addRange(List<Range> ranges, String type, String subtype, String parameters) {
    Matcher quality = QUALITY.matcher(parameters);
    if (quality.find()) {
      ranges.add(new Range(type, subtype, Double.parseDouble(quality.group(1))));
    } else if (!BAD_QUALITY.matcher(parameters).find()) {
      ranges.add(new Range(type, subtype, 1));
    }
  }

  /** How much {@code mediaType} is wanted, by the most specific range that covers it. */
  double quality(String mediaType) {
    double quality = 0;
    int specificity = -1;
    for (Range range : ranges) {
      if (range.covers(mediaType) && range.specificity() > specificity) {
        specificity = range.specificity();
        quality = range.quality();
      }
    }
    return quality;
  }
}
