package com.mecfsatlas.representation.html;

import java.util.ArrayList;
import java.util.List;

/**
 * How much there is to read of a record at each length (ui.md, C1). What a study does not prove is
 * read at every length and counts at each.
 *
 * @param shorter the words at the short length; {@code standard} and {@code full} at the others
 * @param findings how many findings stand at the standard length
 */
public record ReadingLengths(int shorter, int standard, int full, int findings) {
  /** The most words at the standard length, which is one minute. */
  static final int STANDARD = 180;

  /** At the standard length, as many findings as leave room for the rest; one at least. */
  static ReadingLengths of(
      String summary, List<String> findings, String why, List<String> limits, List<Fact> depth) {
    int shorter = WordCount.count(summary) + WordCount.count(limits);
    int standard = shorter + WordCount.count(why);
    int shown = 0;
    while (shown < findings.size()
        && (shown == 0 || standard + WordCount.count(findings.get(shown)) <= STANDARD)) {
      standard += WordCount.count(findings.get(shown++));
    }
    List<String> rest = new ArrayList<>(findings.subList(shown, findings.size()));
    depth.forEach(fact -> fact.values().forEach(value -> rest.add(value.text())));
    return new ReadingLengths(shorter, standard, standard + WordCount.count(rest), shown);
  }

  public String shorterTime() {
    return WordCount.time(shorter);
  }

  public String standardTime() {
    return WordCount.time(standard);
  }

  public String fullTime() {
    return WordCount.time(full);
  }
}
