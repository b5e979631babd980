package com.mecfsatlas.citation;

import java.util.regex.Pattern;

/**
 * Signs for what the processor of citation styles would set in the wrong case: it takes a name in
 * capitals, {@code JAMA}, for a title that somebody shouted, begins a sentence with {@code
 * BioRxiv}, and takes a Greek letter before a digit, {@code β2}, or the second word of {@code et
 * al.} for words that want a capital. They go through it as characters that have no case, or with
 * one beside them.
 */
final class CaseSigns {
  /**
   * A letter without case: nothing that holds it is all capitals, or begins with a small letter.
   */
  private static final String CASELESS = "\uA78F";

  private static final int SHIFT = 0xE100 - 0x0370;
  private static final Pattern GREEK = Pattern.compile("[\\u0370-\\u03ff\\u00b5]");
  private static final Pattern SIGN = Pattern.compile("[\\ue100-\\ue18f\\ue1ff]");
  private static final String MICRO = "\uE1FF";
  private static final Pattern OTHERS = Pattern.compile("\\bet al\\b");

  private CaseSigns() {}

  /** A title, of which styles may set the words in capitals. */
  static String title(String text) {
    String kept =
        GREEK
            .matcher(text)
            .replaceAll(
                letter ->
                    letter.group().equals("µ")
                        ? MICRO
                        : Character.toString(letter.group().charAt(0) + SHIFT));
    String calm = OTHERS.matcher(kept).replaceAll("et " + CASELESS + "al");
    return calm.codePoints().anyMatch(Character::isLowerCase) ? calm : calm + CASELESS;
  }

  /** A name, which keeps its small letter at the beginning, too. */
  static String name(String text) {
    return Character.isLowerCase(text.codePointAt(0)) ? CASELESS + title(text) : title(text);
  }

  /** What came out of it, with the characters that are meant. */
  static String restored(String entry) {
    return SIGN.matcher(entry.replace(CASELESS, ""))
        .replaceAll(
            sign ->
                sign.group().equals(MICRO)
                    ? "µ"
                    : Character.toString(sign.group().charAt(0) - SHIFT));
  }
}
