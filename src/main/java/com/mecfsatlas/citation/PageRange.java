package com.mecfsatlas.citation;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a volume a paper stands: first and last page, or one page or article number.
 *
 * @param first empty where nothing is known
 * @param last empty where there is no range
 */
public record PageRange(String first, String last) {
  private static final Pattern RANGE =
      Pattern.compile(
          "((?:\\d+\\.)?\\p{Alpha}*)(\\d+)\\s*[-\\u2010-\\u2015]+\\s*((?:\\d+\\.)?\\p{Alpha}*)(\\d+)");

  /**
   * Reads {@code 458-462}, {@code S126-9} (the last page shortened) or one place, such as {@code
   * e00266-12}, which is the number of an article: as a range it would run backwards.
   */
  static PageRange of(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return new PageRange(text, "");
    }
    String prefix = range.group(1);
    if (!range.group(3).isEmpty() && !range.group(3).equals(prefix)) {
      return new PageRange(text, "");
    }
    String last = full(range.group(2), range.group(4));
    return new BigInteger(last).compareTo(new BigInteger(range.group(2))) < 0
        ? new PageRange(text, "")
        : new PageRange(prefix + range.group(2), prefix + last);
  }

  /** The last page with the leading digits that it shares with the first. */
  private static String full(String first, String last) {
    return first.substring(0, Math.max(0, first.length() - last.length())) + last;
  }

  String joined(String dash) {
    return last.isEmpty() ? first : first + dash + last;
  }
}
