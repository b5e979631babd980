package com.mecfsatlas.validation.wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sequence of words to look for, such as {@code ^ lead|leads|led ... to}: {@code |} separates
 * alternatives, {@code ...} stands for up to {@value #GAP} other words, {@code ^} for the start of
 * the sentence. Not a regular expression, so that no pattern can be slow: the time is bounded by
 * the length of the text times that of the phrase times the gap.
 */
record Phrase(String written, List<Set<String>> elements, boolean atStart) {
  static final int GAP = 5;
  private static final Set<String> ANY = Set.of("...");

  /** Where a phrase was found: from the word {@code start} to before the word {@code end}. */
  record Span(int start, int end) {
    boolean covers(Span other) {
      return start <= other.start && end >= other.end;
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Phrase parse(String written) {
    String body = written.startsWith("^ ") ? written.substring(2) : written;
    List<Set<String>> elements =
        Stream.of(body.split(" ")).map(element -> Set.of(element.split("\\|"))).toList();
    if (body.isBlank() || elements.getFirst().equals(ANY) || elements.getLast().equals(ANY)) {
      throw new IllegalArgumentException("a phrase begins and ends with a word: " + written);
    }
    return new Phrase(written, elements, body.length() < written.length());
  }

  /** As it was written: the order of alternatives in a set is not the same in every run. */
  @Override
  public String toString() {
    return written;
  }

  boolean isIn(List<String> words) {
    return !spans(words).isEmpty();
  }

  List<Span> spans(List<String> words) {
    return Stream.iterate(
            0, at -> at < (atStart ? Math.min(1, words.size()) : words.size()), at -> at + 1)
        .map(start -> new Span(start, end(words, start)))
        .filter(span -> span.end() > span.start())
        .toList();
  }

  /** Where the phrase that begins at {@code start} ends, or -1; a gap takes as little as it can. */
  private int end(List<String> words, int start) {
    int at = start;
    int gap = 0;
    for (Set<String> element : elements) {
      if (element.equals(ANY)) {
        gap = GAP;
        continue;
      }
      int last = Math.min(words.size() - 1, at + gap);
      while (at <= last && !element.contains(words.get(at))) {
        at++;
      }
      if (at > last) {
        return -1;
      }
      at++;
      gap = 0;
    }
    return at;
  }
}
