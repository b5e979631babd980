package com.mecfsatlas.citation;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title for BibTeX, whose styles lower the case of titles: words whose capitals matter stand in
 * braces.
 */
final class TitleCapitals {
  /** A word without the punctuation around it. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<before>[^\\p{L}\\p{N}]*)(?<word>.*?)(?<after>[^\\p{L}\\p{N}+\\-\\u2212]*)");

  /** A capital after a letter or digit, a capital before a digit, or one capital by itself. */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?:.*[\\p{L}\\p{N}'\\u2019.+]\\p{Lu}.*|.*\\p{Lu}\\p{N}.*|[\\p{Lu}&&[^AI]][+\\-\\u2212]*)");

  private static final Pattern PARTS = Pattern.compile("[-/\\u2010-\\u2015]");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.:?!\\u2013\\u2014]\\W*");

  /** Brackets stand outside the braces: {@code ({EBV})-Infected}. */
  private static final Pattern BRACKET = Pattern.compile("(?<=[()\\[\\]<>])|(?=[()\\[\\]<>])");

  /** A bracket that is part of a word: {@code poly(I)}. */
  private static final Pattern ATTACHED = Pattern.compile("\\p{L}\\(\\p{Lu}\\)");

  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  private final boolean sentenceCase;
  private final ProperNames names;

  private TitleCapitals(boolean sentenceCase, ProperNames names) {
    this.sentenceCase = sentenceCase;
    this.names = names;
  }

  static String protect(String title) {
    String[] words = title.split(" ");
    return new TitleCapitals(isSentenceCase(words), new ProperNames(title)).protect(words);
  }

  /** Where most long words begin small, a word that begins with a capital is a name. */
  private static boolean isSentenceCase(String[] words) {
    long counted = Arrays.stream(words).skip(1).filter(word -> word.length() > 4).count();
    long small =
        Arrays.stream(words)
            .skip(1)
            .filter(word -> word.length() > 4 && Character.isLowerCase(word.codePointAt(0)))
            .count();
    return 2 * small > counted;
  }

  private String protect(String[] words) {
    StringBuilder title = new StringBuilder();
    boolean begins = true;
    int place = 0;
    for (String word : words) {
      title.append(title.isEmpty() ? "" : " ").append(written(word, place, begins));
      begins = SENTENCE_END.matcher(word).matches();
      place += word.length() + 1;
    }
    return title.toString();
  }

  /** What stands between two spaces. */
  private String written(String token, int place, boolean begins) {
    StringBuilder written = new StringBuilder();
    boolean first = begins;
    int at = place;
    boolean joined = ATTACHED.matcher(token).find();
    for (String piece : BRACKET.split(token)) {
      written.append(
          joined && CAPITAL.matcher(piece).matches() ? "{" + piece + "}" : piece(piece, at, first));
      first = first && piece.chars().noneMatch(Character::isLetterOrDigit);
      at += piece.length();
    }
    return written.toString();
  }

  private String piece(String token, int place, boolean begins) {
    Matcher parts = WORD.matcher(token);
    if (!parts.matches()) {
      return TexText.of(token);
    }
    String word = parts.group("word");
    int at = place + parts.start("word");
    boolean name = !word.isEmpty() && names.cover(at, at + word.length());
    if (!(name && hasCapital(word)) && !matters(word, begins)) {
      return TexText.of(token);
    }
    return TexText.of(parts.group("before"))
        + "{"
        + TexText.of(word)
        + "}"
        + TexText.of(parts.group("after"));
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  private boolean matters(String word, boolean begins) {
    String[] parts = PARTS.split(word);
    boolean special = Arrays.stream(parts).anyMatch(part -> SPECIAL.matcher(part).matches());
    return special || (sentenceCase && hasName(parts, begins));
  }

  private static boolean hasName(String[] parts, boolean begins) {
    return Arrays.stream(parts)
        .skip(begins ? 1 : 0)
        .filter(part -> !part.isEmpty())
        .anyMatch(part -> Character.isUpperCase(part.codePointAt(0)));
  }
}
