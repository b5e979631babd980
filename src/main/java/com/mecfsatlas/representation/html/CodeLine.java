package com.mecfsatlas.representation.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a query; where something is wrong in it, that part stands apart.
 *
 * @param number counted from 1
 * @param wrong the part that is not understood, with the text before and after it
 */
public record CodeLine(int number, String before, String wrong, String after, boolean faulty) {

  /**
   * The lines of {@code text}.
   *
   * @param line in which something is wrong; 0 where nothing is known to be
   * @param column where it begins
   * @param token what is there
   */
  static List<CodeLine> of(String text, int line, int column, String token) {
    List<String> lines = text.lines().toList();
    List<CodeLine> numbered = new ArrayList<>();
    for (int i = 1; i <= lines.size(); i++) {
      String each = lines.get(i - 1);
      numbered.add(
          i == line ? faulty(i, each, column, token) : new CodeLine(i, each, "", "", false));
    }
    return numbered;
  }

  private static CodeLine faulty(int number, String line, int column, String token) {
    int from = Math.clamp(column - 1L, 0, line.length());
    int to = line.startsWith(token, from) ? from + token.length() : line.length();
    return new CodeLine(
        number, line.substring(0, from), line.substring(from, to), line.substring(to), true);
  }
}
