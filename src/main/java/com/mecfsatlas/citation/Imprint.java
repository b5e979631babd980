package com.mecfsatlas.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who brought out what is in no journal, and as what. What is not known is empty.
 *
 * @param publisher a press, an institution, the server of a preprint
 * @param series the series of a report; of a part of a report, the report's title
 * @param number the number of a report in its series
 */
public record Imprint(String publisher, String series, String number) {
  static final Imprint NONE = new Imprint("", "", "");

  private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+(\\p{Lu}*\\d\\S*)");

  /** Reads {@code NICE Guideline NG206}, or the title of a report without a number. */
  static Imprint of(String publisher, String report) {
    Matcher numbered = NUMBERED.matcher(report);
    return numbered.matches()
        ? new Imprint(publisher, numbered.group(1), numbered.group(2))
        : new Imprint(publisher, report, "");
  }
}
