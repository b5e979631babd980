package com.mecfsatlas.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a style shortens the last page of a range (CSL 1.0.2, appendix V), where the processor that
 * we use does otherwise.
 *
 * @param name as {@code page-range-format} says it; empty where the style shortens nothing
 */
record PageRangeFormat(String name) {
  private static final Pattern ATTRIBUTE = Pattern.compile("page-range-format=\"([^\"]+)\"");
  private static final Pattern NUMBER = Pattern.compile("(\\D*)(\\d+)");

  /** As the style, in XML, says it. */
  static PageRangeFormat of(String style) {
    Matcher format = ATTRIBUTE.matcher(style);
    return new PageRangeFormat(format.find() ? format.group(1) : "");
  }

  /** The entry with the last page as the style wants it. */
  String applied(String entry, PageRange pages) {
    Matcher last = NUMBER.matcher(pages.last());
    if (!last.matches()) {
      return entry;
    }
    String first = Pattern.quote(pages.first() + "\u2013");
    String digits = last.group(2);
    if (name.equals("minimal-two") && digits.length() > 1) {
      String two = digits.substring(digits.length() - 2);
      return replaced(entry, "(?<=" + first + ")\\d(?!\\d)", two);
    }
    // Chicago repeats no letter before the number of the last page.
    if (name.startsWith("chicago") && !last.group(1).isEmpty()) {
      return replaced(entry, "(?<=" + first + ")" + Pattern.quote(last.group(1)), "");
    }
    return entry;
  }

  private static String replaced(String entry, String pattern, String by) {
    return Pattern.compile(pattern).matcher(entry).replaceFirst(by);
  }
}
