package com.mecfsatlas.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs among the authors that pass through the processor of citation styles, which knows neither a
 * last author after those left out nor authors whom nobody read.
 */
final class AuthorSigns {
  /** Stands for the authors whom nobody read. */
  static final String OTHERS = "\uE001";

  /** Stands before the last author where those between are left out. */
  private static final String LAST = "\uE000";

  /** What joins the last name to the others, in any locale. */
  private static final String JOINT = "(,?)\\s*(?:&(?:amp;|#38;)?|\\p{Alpha}{1,3})?\\s*";

  private static final Pattern BEFORE_LAST = Pattern.compile(JOINT + LAST);
  private static final Pattern BEFORE_OTHERS = Pattern.compile(JOINT + OTHERS + "\\.?");

  private AuthorSigns() {}

  static Author last(Author author) {
    return switch (author) {
      case Author.Group(String name) -> new Author.Group(LAST + name);
      case Author.Person(String family, String given) -> new Author.Person(LAST + family, given);
    };
  }

  /**
   * What came out of it, in words.
   *
   * @param others the locale's word for other authors
   */
  static String restored(String entry, String others) {
    String last = BEFORE_LAST.matcher(entry).replaceFirst(", … ");
    return BEFORE_OTHERS.matcher(last).replaceFirst("$1 " + Matcher.quoteReplacement(others));
  }
}
