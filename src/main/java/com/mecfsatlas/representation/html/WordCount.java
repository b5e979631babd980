package com.mecfsatlas.representation.html;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a text for people, and how long they take to read. */
final class WordCount {
  /** Slowly: sixty words in twenty seconds. */
  private static final int A_SECOND = 3;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private WordCount() {}

  static int count(List<String> texts) {
    return texts.stream().mapToInt(WordCount::count).sum();
  }

  static int count(String text) {
    return text.isBlank() ? 0 : SPACE.split(text.strip()).length;
  }

  /** The time to read so many words, rounded up: “25 s”, “2 min”. */
  static String time(int words) {
    int seconds = 5 * Math.ceilDiv(Math.max(1, words), 5 * A_SECOND);
    return seconds < 60 ? seconds + " s" : Math.ceilDiv(seconds, 60) + " min";
  }
}
