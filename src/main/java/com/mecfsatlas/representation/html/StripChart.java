package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.PlotAxis;
import com.mecfsatlas.evidence.PlottedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of the counted studies on one axis, a strip for each study: a dot plot of groups, or
 * a forest plot of effects. Studies without a number on it keep their row.
 *
 * @param name a word for its parts in addresses, {@code groups} or {@code effects}
 * @param drawn how many studies have a number on the axis, {@code of} how many
 */
public record StripChart(
    String name, PlotAxis axis, List<ChartScale.Tick> ticks, List<Part> parts, int drawn, int of) {
  /** Fewer numbers than this are no picture. */
  private static final int FEWEST = 2;

  /** More numbers of one study are in its record. */
  private static final int MOST_OF_STUDY = 4;

  /** Those of one group of studies. */
  public record Part(StudyGroup studies, List<Strip> strips) {}

  /**
   * One study.
   *
   * @param why there is no point; empty where there is one
   */
  public record Strip(EvidenceLine study, List<Point> points, String why) {
    static final int LINE = 14;

    /** High enough for its points. */
    public int height() {
      return 10 + LINE * Math.max(1, points.size());
    }
  }

  /** One number, and where it stands in its strip. */
  public record Point(PlottedValue value, String x, String from, String to, int y) {
    public boolean hasSpread() {
      return value.spread() != PlottedValue.Spread.NONE;
    }

    public boolean isRange() {
      return value.spread() == PlottedValue.Spread.RANGE;
    }
  }

  /** At most one of groups and one of effects, each on the axis that most studies have. */
  static List<StripChart> of(List<StudyGroup> groups) {
    return List.of(
            chart("groups", groups, PlotAxis::isOfGroups),
            chart("effects", groups, axis -> !axis.isOfGroups()))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<StripChart> chart(
      String name, List<StudyGroup> groups, Predicate<PlotAxis> wanted) {
    Map<PlotAxis, Long> axes =
        groups.stream()
            .flatMap(group -> group.studies().stream())
            .flatMap(
                study -> study.values().stream().map(PlottedValue::axis).filter(wanted).distinct())
            .filter(PlotAxis::isShared)
            .collect(
                Collectors.groupingBy(axis -> axis, LinkedHashMap::new, Collectors.counting()));
    return axes.entrySet().stream()
        .filter(each -> each.getValue() >= FEWEST)
        .min(
            Comparator.comparingLong((Map.Entry<PlotAxis, Long> each) -> -each.getValue())
                .thenComparing(each -> each.getKey().toString()))
        .map(each -> on(name, each.getKey(), groups));
  }

  private static StripChart on(String name, PlotAxis axis, List<StudyGroup> groups) {
    List<PlottedValue> values =
        groups.stream()
            .flatMap(group -> group.studies().stream())
            .flatMap(study -> values(study, axis).stream())
            .toList();
    ChartScale scale = ChartScale.of(axis, values);
    List<Part> parts =
        groups.stream()
            .map(
                group ->
                    new Part(
                        group,
                        group.studies().stream().map(study -> strip(study, axis, scale)).toList()))
            .toList();
    int of = groups.stream().mapToInt(group -> group.studies().size()).sum();
    int drawn =
        (int)
            parts.stream()
                .flatMap(part -> part.strips().stream())
                .filter(strip -> !strip.points().isEmpty())
                .count();
    return new StripChart(name, axis, scale.marks(axis), parts, drawn, of);
  }

  /** Those of the first quantity that has one on the axis. */
  private static List<PlottedValue> values(EvidenceLine study, PlotAxis axis) {
    List<PlottedValue> all =
        study.values().stream().filter(value -> value.axis().equals(axis)).toList();
    return all.stream()
        .filter(value -> value.isBeside(all.getFirst()))
        .limit(axis.isOfGroups() ? MOST_OF_STUDY : 1)
        .toList();
  }

  private static Strip strip(EvidenceLine study, PlotAxis axis, ChartScale scale) {
    List<PlottedValue> values = values(study, axis);
    List<Point> points = new ArrayList<>();
    for (PlottedValue value : values) {
      points.add(
          new Point(
              value,
              scale.x(value.number()),
              scale.x(value.low()),
              scale.x(value.high()),
              12 + Strip.LINE * points.size()));
    }
    return new Strip(study, points, points.isEmpty() ? why(study, axis) : "");
  }

  private static String why(EvidenceLine study, PlotAxis axis) {
    if (study.numbers().isEmpty()) {
      return "no number read";
    }
    List<PlotAxis> axes =
        study.values().stream()
            .map(PlottedValue::axis)
            .filter(each -> each.isOfGroups() == axis.isOfGroups())
            .toList();
    if (axes.isEmpty()) {
      return study.values().isEmpty() ? "only a test" : "other measure";
    }
    return axes.stream()
        .filter(each -> !each.isShared())
        .findFirst()
        .map(PlotAxis::whyNot)
        .orElse("other measure");
  }

  /** Which spreads are drawn, in words, each once. */
  public String spreads() {
    return points()
        .map(point -> point.value().spread())
        .distinct()
        .map(PlottedValue.Spread::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** Whether a point stands at a printed count over a printed total. */
  public boolean hasRatioOfCounts() {
    return points().anyMatch(point -> point.value().isFromCounts());
  }

  /** What is read at the axis. */
  public String hint() {
    return axis.isRatio() ? "1 = no difference" : axis.isDifference() ? "0 = no difference" : "";
  }

  /** How the picture is to be read, below its head. */
  public String caption() {
    List<String> sentences = new ArrayList<>();
    if (drawn < of) {
      sentences.add("Rows without a point have no number that fits the axis.");
    }
    if (isOfSeveral()) {
      sentences.add("Of a study that prints several, the first is drawn.");
    }
    if (hasRatioOfCounts()) {
      sentences.add(
          "Where a paper prints a count and a total and no percentage, the point stands at the one"
              + " over the other.");
    }
    sentences.add(
        axis.isOfGroups()
            ? "Compare within a row: each study measured in its own way."
            : "A line is the printed interval. Some papers compare the other way round.");
    return String.join(" ", sentences);
  }

  private boolean isOfSeveral() {
    return parts.stream()
        .flatMap(part -> part.strips().stream())
        .anyMatch(
            strip ->
                strip.study().values().stream().filter(value -> value.axis().equals(axis)).count()
                    > strip.points().size());
  }

  private Stream<Point> points() {
    return parts.stream()
        .flatMap(part -> part.strips().stream())
        .flatMap(strip -> strip.points().stream());
  }
}
