package com.mecfsatlas.analysis.keyquestion;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for a key question, by the names that its sentences use.
 *
 * @param words names and years, which stand as they are
 */
public record KeyNumbers(Map<String, Integer> counts, Map<String, String> words) {
  private static final Pattern COMPARISON =
      Pattern.compile("(?:(\\d+)\\*)?(\\w+) (<|>|=) (?:(\\d+)\\*)?(\\w+)");

  /** {@code {studies}}, {@code {studies:study|studies}} or {@code {studies|has|have}}. */
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)(?:([:|])([^|}]*)\\|([^}]*))?}");

  public KeyNumbers {
    counts = Map.copyOf(counts);
    words = Map.copyOf(words);
  }

  /**
   * Whether all comparisons hold, such as {@code rows > 0 and 2*found > studies}; nothing to
   * compare always holds.
   *
   * @throws IllegalArgumentException for what is no comparison, or a name that was not counted
   */
  public boolean holds(String condition) {
    for (String each : condition.isEmpty() ? new String[0] : condition.split(" and ", -1)) {
      Matcher parts = COMPARISON.matcher(each);
      if (!parts.matches()) {
        throw new IllegalArgumentException("no comparison of two numbers: " + each);
      }
      int difference =
          Integer.compare(
              value(parts.group(1), parts.group(2)), value(parts.group(4), parts.group(5)));
      boolean holds =
          switch (parts.group(3)) {
            case "<" -> difference < 0;
            case ">" -> difference > 0;
            default -> difference == 0;
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private int value(@Nullable String times, String name) {
    int value = name.matches("\\d+") ? Integer.parseInt(name) : count(name);
    return times == null ? value : Integer.parseInt(times) * value;
  }

  /** The text with its gaps filled. */
  public String fill(String text) {
    return GAP.matcher(text)
        .replaceAll(gap -> Matcher.quoteReplacement(filled(gap.group(1), gap.group(2), gap)));
  }

  private String filled(String name, @Nullable String kind, MatchResult gap) {
    if (kind == null) {
      return Optional.ofNullable(words.get(name)).orElseGet(() -> number(name));
    }
    String word = count(name) == 1 ? gap.group(3) : gap.group(4);
    return kind.equals(":") ? number(name) + " " + word : word;
  }

  private String number(String name) {
    return "%,d".formatted(count(name));
  }

  private int count(String name) {
    return Optional.ofNullable(counts.get(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "nothing is counted as " + name + "; there are " + counts.keySet()));
  }
}
