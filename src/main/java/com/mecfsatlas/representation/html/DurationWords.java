package com.mecfsatlas.representation.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duration of ISO 8601 in words: “12 weeks” of {@code P12W}. */
final class DurationWords {
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?:(?<year>\\d+)Y)?(?:(?<month>\\d+)M)?(?:(?<week>\\d+)W)?(?:(?<day>\\d+)D)?"
              + "(?:T(?<hour>\\d+)H)?");

  private DurationWords() {}

  /** As it stands where it is no such duration. */
  static String of(String duration) {
    Matcher matcher = DURATION.matcher(duration);
    if (!matcher.matches()) {
      return duration;
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (String unit : List.of("year", "month", "week", "day", "hour")) {
      String number = matcher.group(unit);
      if (number != null) {
        parts.put(unit, number);
      }
    }
    List<String> words = new ArrayList<>();
    parts.forEach(
        (unit, number) -> words.add(number + " " + unit + (number.equals("1") ? "" : "s")));
    return words.isEmpty() ? duration : String.join(" and ", words);
  }
}
