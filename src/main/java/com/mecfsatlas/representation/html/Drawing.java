package com.mecfsatlas.representation.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A drawing of connections in columns from left to right: the same connections always give the same
 * picture. Nothing is drawn above twenty things or thirty arrows, where a list reads better.
 */
public record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {
  static final int MOST = 20;
  static final int MOST_ARROWS = 30;

  private static final int BOX_HEIGHT = 46;
  private static final int MARGIN = 14;
  private static final int COLUMNS = 4;

  public Drawing {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** One thing; {@code middle} is the height of its middle. */
  public record Box(int x, int middle, int width, Hyperlink thing) {
    public int top() {
      return middle - BOX_HEIGHT / 2;
    }

    public int height() {
      return BOX_HEIGHT;
    }

    public int centre() {
      return x + width / 2;
    }

    int right() {
      return x + width;
    }
  }

  /** One arrow with its words. */
  public record Line(
      Hyperlink from, Hyperlink to, String path, String words, int x, int y, boolean solid) {}

  /** Whether its things lead to pages; then it is no mere picture. */
  public boolean leads() {
    return boxes.stream().anyMatch(box -> box.thing().leads());
  }

  private record Arrow(Hyperlink from, Hyperlink to, String mark) {}

  /** Empty where there is nothing to draw or too much. */
  static List<Drawing> of(List<Connection> connections) {
    Map<Arrow, List<String>> arrows = new LinkedHashMap<>();
    for (Connection each : connections) {
      if (draws(each)) {
        arrows
            .computeIfAbsent(
                new Arrow(each.subject(), each.object(), each.mark()), a -> new ArrayList<>())
            .add(each.relation());
      }
    }
    Map<Hyperlink, Integer> columns = columns(arrows.keySet().stream().toList());
    return columns.isEmpty() || columns.size() > MOST || arrows.size() > MOST_ARROWS
        ? List.of()
        : List.of(draw(arrows, columns));
  }

  /** Each thing one column to the right of what points to it; circles stop at the last column. */
  private static Map<Hyperlink, Integer> columns(List<Arrow> arrows) {
    Map<Hyperlink, Integer> columns = new LinkedHashMap<>();
    for (Arrow arrow : arrows) {
      columns.putIfAbsent(arrow.from(), 0);
      columns.putIfAbsent(arrow.to(), 0);
    }
    for (int round = 1; round < COLUMNS; round++) {
      for (Arrow arrow : arrows) {
        int next = Math.min(columns.getOrDefault(arrow.from(), 0) + 1, round);
        columns.merge(arrow.to(), next, Math::max);
      }
    }
    return columns;
  }

  private static Drawing draw(Map<Arrow, List<String>> arrows, Map<Hyperlink, Integer> columns) {
    Map<Integer, List<Hyperlink>> byColumn =
        columns.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    int gap = 44 + 7 * arrows.entrySet().stream().mapToInt(e -> words(e).length()).max().orElse(0);
    int pitch = Math.max(74, 30 + 24 * busiest(arrows.keySet().stream().map(Arrow::to).toList()));
    int rows = byColumn.values().stream().mapToInt(List::size).max().orElse(1);
    Map<Hyperlink, Box> boxes = new LinkedHashMap<>();
    int x = MARGIN;
    for (List<Hyperlink> column : byColumn.values()) {
      int widest = column.stream().mapToInt(Drawing::widthOf).max().orElse(0);
      for (int row = 0; row < column.size(); row++) {
        int middle = MARGIN + (int) (pitch * (row + 0.5 + (rows - column.size()) / 2.0));
        Hyperlink thing = column.get(row);
        boxes.put(thing, new Box(x, middle, widest, thing));
      }
      x += widest + gap;
    }
    return new Drawing(
        x - gap + MARGIN,
        2 * MARGIN + rows * pitch,
        List.copyOf(boxes.values()),
        lines(arrows, boxes));
  }

  private static List<Line> lines(Map<Arrow, List<String>> arrows, Map<Hyperlink, Box> boxes) {
    List<Line> lines = new ArrayList<>();
    Map<Hyperlink, Integer> arrived = new LinkedHashMap<>();
    List<Hyperlink> targets = arrows.keySet().stream().map(Arrow::to).toList();
    for (Map.Entry<Arrow, List<String>> entry : arrows.entrySet()) {
      Arrow arrow = entry.getKey();
      Box from = boxes.get(arrow.from());
      Box to = boxes.get(arrow.to());
      if (from == null || to == null) {
        continue;
      }
      int total = (int) targets.stream().filter(arrow.to()::equals).count();
      int place = arrived.merge(arrow.to(), 1, Integer::sum) - 1;
      int y = to.middle() + (int) (24 * (place - (total - 1) / 2.0));
      lines.add(line(from, to, y, words(entry), arrow.mark().equals("found")));
    }
    return lines;
  }

  private static Line line(Box from, Box to, int y, String words, boolean solid) {
    int start = from.right();
    int end = to.x() - 3;
    if (start < end) {
      int bend = Math.min(34, (end - start) / 3);
      String path =
          "M%d %dC%d %d %d %d %d %dH%d"
              .formatted(
                  start,
                  from.middle(),
                  start + bend,
                  from.middle(),
                  start,
                  y,
                  start + bend,
                  y,
                  end);
      return new Line(
          from.thing(), to.thing(), path, words, (start + bend + end) / 2, y - 6, solid);
    }
    // The same column or backwards: around the right side.
    int out = Math.max(from.right(), to.right()) + 30;
    String path =
        "M%d %dC%d %d %d %d %d %d"
            .formatted(start, from.middle(), out, from.middle(), out, y, to.right() + 3, y);
    return new Line(
        from.thing(),
        to.thing(),
        path,
        words,
        out + 4 + words.length() * 3,
        (from.middle() + y) / 2,
        solid);
  }

  private static String words(Map.Entry<Arrow, List<String>> arrow) {
    String joined = arrow.getValue().stream().distinct().collect(Collectors.joining(" and "));
    return words(arrow.getKey().mark(), joined);
  }

  /** The words of an arrow: a relation that was not found is never drawn as if it had been. */
  static String words(String mark, String relations) {
    return switch (mark) {
      case "notfound" -> "not found: " + relations;
      case "mixed" -> "mixed: " + relations;
      default -> relations;
    };
  }

  /** Whether a connection is drawn: what nobody measured is only listed. */
  static boolean draws(Connection connection) {
    return !connection.subject().equals(connection.object())
        && !connection.mark().equals("unmeasured");
  }

  private static int widthOf(Hyperlink thing) {
    return 34 + 9 * thing.text().length();
  }

  private static int busiest(List<Hyperlink> targets) {
    return IntStream.range(0, targets.size())
        .map(i -> (int) targets.stream().filter(targets.get(i)::equals).count())
        .max()
        .orElse(1);
  }
}
