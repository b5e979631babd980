package com.mecfsatlas.representation.picture;

import java.util.ArrayList;
import java.util.List;

/** Where a picture is drawn from top to bottom. */
final class Canvas {
  static final int WIDTH = 1120;
  static final int MARGIN = 36;
  static final double TEXT = 15;

  private final List<Stroke> strokes = new ArrayList<>();
  private double y = MARGIN;

  double y() {
    return y;
  }

  void down(double pixels) {
    y += pixels;
  }

  void add(Stroke stroke) {
    strokes.add(stroke);
  }

  /** Words at a place; gives their width. */
  double words(
      String text, double x, double baseline, double size, boolean bold, Stroke.Tone tone) {
    return words(text, x, baseline, size, bold, tone, "start");
  }

  double words(
      String text,
      double x,
      double baseline,
      double size,
      boolean bold,
      Stroke.Tone tone,
      String anchor) {
    double width = (bold ? PictureFont.BOLD : PictureFont.REGULAR).width(text, size);
    strokes.add(new Stroke.Words(text, x, baseline, size, bold, tone, anchor, width));
    return width;
  }

  /** Lines of words over the whole width, and the place below them. */
  void paragraph(String text, double size, boolean bold, Stroke.Tone tone) {
    for (String line :
        (bold ? PictureFont.BOLD : PictureFont.REGULAR).lines(text, size, WIDTH - 2 * MARGIN)) {
      y += size * 1.1;
      words(line, MARGIN, y, size, bold, tone);
      y += size * 0.35;
    }
  }

  /** A line from margin to margin. */
  void rule(Stroke.Tone tone) {
    strokes.add(new Stroke.Line(MARGIN, y, WIDTH - MARGIN, y, 1, tone, 0));
  }

  Picture picture(String title, String description) {
    return new Picture(title, description, WIDTH, (int) Math.ceil(y + MARGIN / 2.0), strokes);
  }
}
