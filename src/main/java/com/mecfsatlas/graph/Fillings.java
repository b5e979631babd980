package com.mecfsatlas.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The fillings of a question that have an answer, on one revision of the graph.
 *
 * @param unless what fills the gaps where the reader chooses nothing
 * @param each a choice for each gap
 */
public record Fillings(FillIn question, Map<Gap, Choice> unless, List<Map<Gap, Choice>> each) {
  public Fillings {
    unless = Map.copyOf(unless);
    each = List.copyOf(each);
  }

  /** What can fill {@code gap}, by name. */
  public List<Choice> choices(Gap gap) {
    return choices(gap, each.stream());
  }

  /** What can fill {@code gap} where the other gaps are filled as in {@code chosen}. */
  public List<Choice> choices(Gap gap, Map<Gap, Choice> chosen) {
    return choices(
        gap,
        each.stream()
            .filter(
                filling ->
                    question.gaps().stream()
                        .filter(other -> !other.equals(gap))
                        .allMatch(other -> Objects.equals(filling.get(other), chosen.get(other)))));
  }

  private static List<Choice> choices(Gap gap, Stream<Map<Gap, Choice>> fillings) {
    return fillings
        .map(filling -> Objects.requireNonNull(filling.get(gap)))
        .distinct()
        .sorted()
        .toList();
  }
}
