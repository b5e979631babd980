package com.mecfsatlas.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, in lower case and without the marks around them. What stands between two
 * spaces and holds a letter or a digit is one word: {@code IL-1β}, {@code ME/CFS} and {@code 0.05}
 * count once, a lone dash not at all.
 */
final class Words {
  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
        String word = bare(text.substring(start, end));
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        start = end + 1;
      }
    }
    return List.copyOf(words);
  }

  private static String bare(String token) {
    int from = 0;
    int to = token.length();
    while (from < to && !Character.isLetterOrDigit(token.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
      to--;
    }
    return token.substring(from, to);
  }
}
