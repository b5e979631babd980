package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in a text at which its reader stumbled; both numbers count from 1. */
record QueryPosition(int line, int column) {
  private static final Pattern PLACE =
      Pattern.compile("(?i)line:? (\\d{1,9}), col(?:umn)?:? (\\d{1,9})");

  /** A name, a number, a quoted text, or one sign; empty at the end of a line. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\w:?$@-]+|<[^>\\s]{0,80}>?|\"[^\"]{0,80}\"?|\\S");

  /** The place that the words of a parser name, if they do. */
  static Optional<QueryPosition> in(String words) {
    Matcher place = PLACE.matcher(words);
    return place.find()
        ? Optional.of(
            new QueryPosition(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))))
        : Optional.empty();
  }

  /** As a sentence; a parser counts nothing as the line of an empty text. */
  String inWords() {
    return line > 0 ? "Line " + line + ", column " + column + "." : "";
  }

  /** {@code problem} with the place. */
  Problem mark(Problem problem) {
    return problem.and("line", line).and("column", column);
  }

  /** {@code problem} with the place in {@code text} and what stands there. */
  Problem mark(Problem problem, String text) {
    return mark(problem).and("token", token(text));
  }

  /** {@code text} up to this place. */
  String before(String text) {
    List<String> lines = text.lines().toList();
    int full = Math.min(Math.max(line - 1, 0), lines.size());
    String last = full < lines.size() ? lines.get(full) : "";
    return String.join("\n", lines.subList(0, full))
        + "\n"
        + last.substring(0, Math.min(Math.max(column - 1, 0), last.length()));
  }

  private String token(String text) {
    String there =
        text.lines()
            .skip(line - 1L)
            .findFirst()
            .map(it -> it.substring(Math.min(column - 1, it.length())))
            .orElse("");
    Matcher token = TOKEN.matcher(there);
    return token.lookingAt() ? token.group() : lastWord(text);
  }

  /** What came before the end, where the text ends too early. */
  private static String lastWord(String text) {
    String[] words = text.strip().split("\\s+", -1);
    return words[words.length - 1];
  }
}
