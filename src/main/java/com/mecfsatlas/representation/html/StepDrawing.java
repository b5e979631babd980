package com.mecfsatlas.representation.html;

import java.util.ArrayList;
import java.util.List;

/** Steps in rows of four, read like a text; from the end of a row an arrow leads to the next. */
final class StepDrawing {
  private static final int ROW = 4;
  private static final int WIDTH = 128;
  private static final int GAP = 34;
  private static final int PITCH = 92;
  private static final int MARGIN = 14;

  private StepDrawing() {}

  static Drawing of(List<String> steps) {
    List<Drawing.Box> boxes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int x = MARGIN + i % ROW * (WIDTH + GAP);
      int middle = MARGIN + 30 + i / ROW * PITCH;
      boxes.add(new Drawing.Box(x, middle, WIDTH, Hyperlink.words(i + 1 + " " + steps.get(i))));
    }
    List<Drawing.Line> lines = new ArrayList<>();
    for (int i = 1; i < boxes.size(); i++) {
      lines.add(line(boxes.get(i - 1), boxes.get(i)));
    }
    int rows = (steps.size() + ROW - 1) / ROW;
    return new Drawing(
        2 * MARGIN + ROW * WIDTH + (ROW - 1) * GAP,
        2 * MARGIN + 60 + (rows - 1) * PITCH,
        boxes,
        lines);
  }

  private static Drawing.Line line(Drawing.Box from, Drawing.Box to) {
    String path =
        from.middle() == to.middle()
            ? "M%d %dH%d".formatted(from.right(), from.middle(), to.x() - 3)
            : "M%d %dV%dH%dV%d"
                .formatted(
                    from.centre(),
                    from.top() + from.height(),
                    (from.middle() + to.middle()) / 2,
                    to.centre(),
                    to.top() - 3);
    return new Drawing.Line(from.thing(), to.thing(), path, "", from.right(), from.middle(), true);
  }
}
