package com.mecfsatlas.question;

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
public record ArgumentCombinations(
    QueryTemplate question,
    Map<Parameter, ArgumentOption> unless,
    List<Map<Parameter, ArgumentOption>> each) {
  public ArgumentCombinations {
    unless = Map.copyOf(unless);
    each = List.copyOf(each);
  }

  /** What can fill {@code gap}, by name. */
  public List<ArgumentOption> choices(Parameter gap) {
    return choices(gap, each.stream());
  }

  /** What can fill {@code gap} where the other gaps are filled as in {@code chosen}. */
  public List<ArgumentOption> choices(Parameter gap, Map<Parameter, ArgumentOption> chosen) {
    return choices(
        gap,
        each.stream()
            .filter(
                filling ->
                    question.gaps().stream()
                        .filter(other -> !other.equals(gap))
                        .allMatch(other -> Objects.equals(filling.get(other), chosen.get(other)))));
  }

  private static List<ArgumentOption> choices(
      Parameter gap, Stream<Map<Parameter, ArgumentOption>> fillings) {
    return fillings
        .map(filling -> Objects.requireNonNull(filling.get(gap)))
        .distinct()
        .sorted()
        .toList();
  }
}
