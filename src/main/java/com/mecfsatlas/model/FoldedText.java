package com.mecfsatlas.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, for searching and sorting. */
public final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private FoldedText() {}

  public static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
