package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many studies each year has: bars from the first year to the last, and the same as numbers.
 *
 * @param counts the years that have a study
 * @param bars one for each of those years
 */
public record YearStrip(int width, Map<Integer, Integer> counts, List<Bar> bars) {
  public static final int HEIGHT = 44;

  private static final int STEP = 9;
  private static final int THIN = 7;

  /** One year. */
  public record Bar(int year, int studies, int x, int height) {
    public int width() {
      return THIN;
    }

    public int top() {
      return HEIGHT - height;
    }
  }

  /** Studies without a year are left out; empty where no study has one. */
  static List<YearStrip> of(List<EvidenceLine> studies) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    studies.stream()
        .filter(study -> study.year() > 0)
        .forEach(study -> counts.merge(study.year(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return List.of();
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int first = counts.firstKey();
    return List.of(
        new YearStrip(
            STEP * (counts.lastKey() - first + 1),
            counts,
            counts.entrySet().stream()
                .map(
                    each ->
                        new Bar(
                            each.getKey(),
                            each.getValue(),
                            STEP * (each.getKey() - first),
                            Math.max(4, HEIGHT * each.getValue() / most)))
                .toList()));
  }

  public int first() {
    return bars.getFirst().year();
  }

  public int last() {
    return bars.getLast().year();
  }
}
