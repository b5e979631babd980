package com.mecfsatlas.citation;

import java.util.regex.Pattern;

/**
 * The characters that {@code utf8} of LaTeX (release of 2022) reads in a document without packages:
 * letters with accents that every font has, and those of {@code ot1enc.dfu}, {@code omsenc.dfu} and
 * {@code ts1enc.dfu}.
 */
final class LatexCharacters {
  private static final Pattern ACCENTED =
      Pattern.compile(
          "[\\p{IsLatin}&&[\\u00c0-\\u017e\\u0218-\\u021b\\u01cd-\\u01d4]&&[^ÐðÞþĐđŊŋĄąĘęĮįŲų]]");
  private static final Pattern SIGNS =
      Pattern.compile("[\\u00a0-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf×÷–—‘’“”…†‡•€™]");

  private LatexCharacters() {}

  static boolean defines(int character) {
    String text = Character.toString(character);
    return ACCENTED.matcher(text).matches() || SIGNS.matcher(text).matches();
  }
}
