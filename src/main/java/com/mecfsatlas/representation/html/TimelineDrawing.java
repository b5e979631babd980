package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Timeline;
import com.mecfsatlas.evidence.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Studies by year in a band for each outcome that there is. One mark is one study. */
public record TimelineDrawing(
    int width,
    int height,
    List<Band> bands,
    List<Tick> ticks,
    List<Label> definitions,
    List<Mark> marks) {
  private static final int LEFT = 110;
  private static final int STEP = 17;

  /** Of more studies the marks have no titles, which would weigh more than the rest of the page. */
  private static final int MOST_NAMED = 200;

  private static final int YEAR = 18;
  private static final int LABEL = 18;
  private static final int LETTER = 8;
  private static final List<String> OUTCOMES = List.of("found", "mixed", "notFound", "notMeasured");

  /** The studies with one outcome. */
  public record Band(String words, int top, int bottom) {}

  /** A year on the axis. */
  public record Tick(int year, int x) {}

  /** A case definition in the year of its publication. */
  public record Label(int x, int y, String words, String href) {}

  /** One study. */
  public record Mark(int x, int y, StudyMark sign, String href, String title) {}

  /** Studies without a year are only in the table. */
  public static TimelineDrawing of(Timeline view) {
    List<Integer> years = view.years().stream().filter(year -> year > 0).toList();
    int first = years.isEmpty() ? 0 : years.getFirst();
    int last = years.isEmpty() ? 0 : years.getLast();
    Map<String, Integer> tallest = new HashMap<>();
    years.forEach(
        year -> {
          Map<String, Integer> stacked = new HashMap<>();
          view.marks(year).forEach(mark -> stacked.merge(mark.study().outcome(), 1, Integer::sum));
          stacked.forEach((outcome, count) -> tallest.merge(outcome, count, Math::max));
        });
    List<Band> bands = new ArrayList<>();
    Map<String, Integer> floors = new HashMap<>();
    int y = 6;
    for (String outcome : OUTCOMES) {
      if (tallest.containsKey(outcome)) {
        int bottom = y + 12 + STEP * tallest.getOrDefault(outcome, 0);
        bands.add(new Band(StudyMark.words(outcome), y, bottom));
        floors.put(outcome, bottom);
        y = bottom + 4;
      }
    }
    List<Mark> marks = new ArrayList<>();
    boolean named = view.part().of() <= MOST_NAMED;
    for (int year : years) {
      Map<String, Integer> stacked = new HashMap<>();
      for (Timeline.Mark mark : view.marks(year)) {
        int place = stacked.merge(mark.study().outcome(), 1, Integer::sum) - 1;
        marks.add(
            new Mark(
                x(year, first),
                floors.getOrDefault(mark.study().outcome(), y) - 11 - STEP * place,
                StudyMark.of(mark.study()),
                mark.study().record().path(),
                named ? year + ": " + mark.study().title() : year + ""));
      }
    }
    List<Label> definitions = labels(view.definitions(), first, y);
    return new TimelineDrawing(
        x(last, first) + 60,
        y + LABEL * lanes(definitions) + 26,
        bands,
        IntStream.rangeClosed(first, last)
            .filter(year -> year == first || year % 5 == 0)
            .filter(year -> year == first || year - first > 2)
            .mapToObj(year -> new Tick(year, x(year, first)))
            .toList(),
        definitions,
        marks);
  }

  /** In as many lanes as keep names apart. */
  private static List<Label> labels(List<Definition> definitions, int first, int top) {
    List<Label> labels = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Definition each : definitions) {
      int half = LETTER * each.entity().name().length() / 2;
      int x = x(each.year(), first);
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > x - half) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(0);
      }
      ends.set(lane, x + half + LETTER);
      labels.add(
          new Label(
              x, top + LABEL * (lane + 1), each.entity().name(), each.entity().thing().path()));
    }
    return labels;
  }

  private static int lanes(List<Label> labels) {
    return (int) labels.stream().map(Label::y).distinct().count();
  }

  /** The lines under the marks, of one class each as one path. */
  public Map<String, String> lines() {
    return marks.stream()
        .filter(mark -> !mark.sign().pem().isEmpty())
        .collect(
            Collectors.groupingBy(
                mark -> mark.sign().pem(),
                TreeMap::new,
                Collectors.mapping(
                    mark -> "M" + (mark.x() - 5) + " " + (mark.y() + 8) + "h10",
                    Collectors.joining())));
  }

  /** Where the bands end. */
  public int axis() {
    return bands.isEmpty() ? 0 : bands.getLast().bottom();
  }

  private static int x(int year, int first) {
    return LEFT + 24 + (year - first) * YEAR;
  }
}
