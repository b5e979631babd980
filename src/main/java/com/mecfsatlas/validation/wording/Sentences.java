package com.mecfsatlas.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a text. A full stop, question or exclamation mark ends one where a space and
 * anything but a small letter follow; the stop of an abbreviation or of an initial does not.
 */
final class Sentences {
  private static final String CLOSING = "\"'”’)]»";

  /** "et al." is not here: before a capital letter it ends a sentence more often than not. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g", "i.e", "vs", "cf", "dr", "prof", "fig", "ca", "approx", "st", "spp");

  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = afterClosing(text, at + 1);
      if (".?!…".indexOf(text.charAt(at)) >= 0 && ends(text, start, at, end)) {
        add(sentences, text.substring(start, end));
        start = end;
      }
    }
    add(sentences, text.substring(start));
    return List.copyOf(sentences);
  }

  private static boolean ends(String text, int start, int mark, int end) {
    if (end == text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    String next = text.substring(end, Math.min(text.length(), end + 40)).stripLeading();
    if (!next.isEmpty() && Character.isLowerCase(next.charAt(0))) {
      return false;
    }
    return text.charAt(mark) != '.' || !isShortened(text.substring(start, mark));
  }

  /** Whether the stop after {@code before} belongs to its last word. */
  private static boolean isShortened(String before) {
    int space = before.lastIndexOf(' ');
    String word = before.substring(space + 1).replaceFirst("^[(\\[\"“]+", "");
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
        || (isInitial(word) && followsName(before.substring(0, Math.max(0, space))));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** "Anthony L." goes on, "vitamin C." ends: an initial opens a name or follows a part of one. */
  private static boolean followsName(String before) {
    String previous = before.substring(before.lastIndexOf(' ') + 1);
    return previous.isEmpty() || Character.isUpperCase(previous.charAt(0));
  }

  private static int afterClosing(String text, int from) {
    int end = from;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static void add(List<String> sentences, String sentence) {
    if (!Words.of(sentence).isEmpty()) {
      sentences.add(sentence.strip());
    }
  }
}
