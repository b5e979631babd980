package com.mecfsatlas.representation.picture;

/** One thing that is drawn in a picture, in its pixels from the upper left corner. */
public sealed interface Stroke {

  /**
   * Words on one line.
   *
   * @param y of the line on which letters stand
   * @param anchor start, middle or end: what of the words is at {@code x}
   * @param width how wide they are
   */
  record Words(
      String text,
      double x,
      double y,
      double size,
      boolean isBold,
      Tone tone,
      String anchor,
      double width)
      implements Stroke {
    double left() {
      return switch (anchor) {
        case "middle" -> x - width / 2;
        case "end" -> x - width;
        default -> x;
      };
    }
  }

  /** A straight line; {@code dash} in pixels, 0 for none. */
  record Line(double x1, double y1, double x2, double y2, double width, Tone tone, double dash)
      implements Stroke {}

  /** A square on its tip. */
  record Lozenge(double x, double y, double radius, boolean isFilled) implements Stroke {}

  /** An upright bar, the point of an effect. */
  record Bar(double x, double y) implements Stroke {}

  /**
   * One study: the fill is what came out, the line under it whether PEM was required, the shape
   * people or laboratory.
   */
  record Mark(double x, double y, String outcome, String pem, boolean isOfPeople)
      implements Stroke {}

  /** The colours, on white. */
  enum Tone {
    INK("#22292d"),
    SOFT("#424d54"),
    EDGE("#8b8574"),
    GRID("#d9d2c3");

    private final String colour;

    Tone(String colour) {
      this.colour = colour;
    }

    String colour() {
      return colour;
    }
  }
}
