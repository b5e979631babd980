package com.mecfsatlas.evidence;

import java.util.Map;
import java.util.Set;

/** Numbers and units as a reader meets them. */
final class NumberWords {
  /** UCUM's codes that no reader would guess, in words. */
  private static final Map<String, String> UNITS =
      Map.of(
          "a", "years",
          "mo", "months",
          "wk", "weeks",
          "d", "days",
          "h", "hours",
          "min", "minutes",
          "W", "watts");

  private static final Set<String> CLOSE = Set.of("%");

  private NumberWords() {}

  /** With a minus that is read aloud as one, and drawn as long as a plus. */
  static String number(String printed) {
    return printed.startsWith("-") ? "−" + printed.substring(1) : printed;
  }

  static String range(String low, String high) {
    return number(low) + " to " + number(high);
  }

  /** The words with the unit behind them. */
  static String with(String words, String unit) {
    if (unit.isEmpty()) {
      return words;
    }
    return CLOSE.contains(unit) ? words + unit : words + " " + unit(unit);
  }

  private static String unit(String code) {
    return UNITS.getOrDefault(
        code,
        code.replace("10*3", "10³")
            .replace("10*6", "10⁶")
            .replace("10*9", "10⁹")
            .replaceFirst("^u(?=[glmLM])", "µ"));
  }
}
