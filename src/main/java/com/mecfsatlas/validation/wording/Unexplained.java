package com.mecfsatlas.validation.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No abbreviation may stand without its meaning. One is explained where brackets follow it, or
 * where it stands in brackets itself: "Epstein-Barr virus (EBV)". The names of the things that the
 * record is about need no explanation: the page explains them.
 *
 * @param known the abbreviations that every reader knows
 */
record Unexplained(List<String> known) implements Check {
  /** Two or more capitals that are no part of another word; digits and hyphens may follow. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,})(?=s?(?!\\p{L}))");

  private static final Pattern BRACKETS_FOLLOW =
      Pattern.compile("[\\p{L}\\p{N}+/-]*\\s?\\(.*", Pattern.DOTALL);

  @Override
  public List<String> failures(Text text) {
    Set<String> clear = new HashSet<>(known);
    text.names().forEach(name -> abbreviations(name).forEach(clear::add));
    clear.addAll(explained(text.words()));
    return Sentences.of(text.words()).stream()
        .filter(sentence -> !clear.containsAll(abbreviations(sentence)))
        .toList();
  }

  private static List<String> abbreviations(String passage) {
    return ABBREVIATION.matcher(passage).results().map(found -> found.group(1)).toList();
  }

  private static Set<String> explained(String text) {
    Set<String> explained = new HashSet<>();
    Matcher found = ABBREVIATION.matcher(text);
    while (found.find()) {
      if (isInBrackets(text, found.start())
          || BRACKETS_FOLLOW.matcher(text.substring(found.end())).matches()) {
        explained.add(found.group(1));
      }
    }
    return explained;
  }

  private static boolean isInBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }
}
