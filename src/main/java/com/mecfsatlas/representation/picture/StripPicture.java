package com.mecfsatlas.representation.picture;

import com.mecfsatlas.evidence.PlottedValue;
import com.mecfsatlas.representation.html.ChartScale;
import com.mecfsatlas.representation.html.StripChart;
import java.util.List;
import java.util.stream.Stream;

/** Numbers on one axis in a picture: a row for each study, as on the page. */
final class StripPicture {
  private static final double LEFT = 320;
  private static final double RIGHT = 720;
  private static final double VALUES = 750;
  private static final double SMALL = Canvas.TEXT - 2;
  private static final double LINE = 17;

  private final Canvas canvas;

  StripPicture(Canvas canvas) {
    this.canvas = canvas;
  }

  void draw(StripChart chart) {
    canvas.paragraph(
        "%s: %d of the %d studies print it. %s"
            .formatted(chart.axis().words(), chart.drawn(), chart.of(), reading(chart)),
        Canvas.TEXT,
        false,
        Stroke.Tone.SOFT);
    canvas.down(24);
    chart
        .ticks()
        .forEach(
            tick ->
                canvas.words(
                    tick.words(),
                    x(tick.x()),
                    canvas.y(),
                    SMALL,
                    false,
                    Stroke.Tone.SOFT,
                    "middle"));
    canvas.words(chart.hint(), VALUES, canvas.y(), SMALL, false, Stroke.Tone.SOFT);
    canvas.down(8);
    for (StripChart.Part part : chart.parts()) {
      canvas.rule(Stroke.Tone.EDGE);
      canvas.down(20);
      canvas.words(
          part.studies().heading() + ": " + part.studies().words(),
          Canvas.MARGIN,
          canvas.y(),
          Canvas.TEXT,
          true,
          Stroke.Tone.INK);
      canvas.down(8);
      part.strips().forEach(strip -> row(chart, strip));
    }
    canvas.rule(Stroke.Tone.EDGE);
  }

  private static String reading(StripChart chart) {
    return (chart.axis().isOfGroups()
            ? "Filled lozenge: people with ME/CFS; open: others"
                + (chart.spreads().isEmpty() ? ". " : "; line: " + chart.spreads() + ". ")
            : "")
        + chart.caption();
  }

  private void row(StripChart chart, StripChart.Strip strip) {
    List<String> words = words(chart, strip);
    double height = LINE * Math.max(words.size(), Math.max(1, strip.points().size())) + 8;
    double top = canvas.y();
    for (ChartScale.Tick tick : chart.ticks()) {
      canvas.add(
          new Stroke.Line(
              x(tick.x()),
              top,
              x(tick.x()),
              top + height,
              tick.isZero() ? 1.5 : 1,
              tick.isZero() ? Stroke.Tone.SOFT : Stroke.Tone.GRID,
              0));
    }
    canvas.rule(Stroke.Tone.GRID);
    double first = top + LINE;
    canvas.add(ClaimPicture.mark(strip.study(), Canvas.MARGIN + 8, first - 5));
    String size = strip.study().size() == 0 ? "" : ", n " + strip.study().size();
    canvas.words(
        shortened(strip.study().name(), LEFT - Canvas.MARGIN - 90) + size,
        Canvas.MARGIN + 24,
        first,
        Canvas.TEXT,
        false,
        Stroke.Tone.INK);
    for (int i = 0; i < words.size(); i++) {
      canvas.words(words.get(i), VALUES, first + LINE * i, SMALL, false, Stroke.Tone.SOFT);
    }
    for (int i = 0; i < strip.points().size(); i++) {
      point(chart, strip.points().get(i), first - 5 + LINE * i);
    }
    canvas.down(height);
  }

  private static List<String> words(StripChart chart, StripChart.Strip strip) {
    Stream<String> all =
        strip.points().isEmpty()
            ? Stream.of(strip.why())
            : strip.points().stream()
                .map(
                    point ->
                        chart.axis().isOfGroups() && !point.value().of().isEmpty()
                            ? point.value().of() + ": " + point.value().words()
                            : point.value().words());
    return all.flatMap(
            text ->
                PictureFont.REGULAR
                    .lines(text, SMALL, Canvas.WIDTH - Canvas.MARGIN - VALUES)
                    .stream())
        .toList();
  }

  private void point(StripChart chart, StripChart.Point point, double y) {
    if (point.hasSpread()) {
      canvas.add(
          new Stroke.Line(
              x(point.from()),
              y,
              x(point.to()),
              y,
              1.6,
              Stroke.Tone.INK,
              point.value().spread() == PlottedValue.Spread.RANGE ? 3 : 0));
    }
    canvas.add(
        chart.axis().isOfGroups()
            ? new Stroke.Lozenge(x(point.x()), y, 6, point.value().isOfPatients())
            : new Stroke.Bar(x(point.x()), y));
  }

  /** A group may have signed with a whole sentence. */
  private static String shortened(String name, double width) {
    String shorter = name;
    while (PictureFont.REGULAR.width(shorter, Canvas.TEXT) > width) {
      shorter = shorter.substring(0, shorter.length() - 2).stripTrailing() + "…";
    }
    return shorter;
  }

  /** Of a place in per cent. */
  private static double x(String percent) {
    return LEFT + (RIGHT - LEFT) * Double.parseDouble(percent.replace("%", "")) / 100;
  }
}
