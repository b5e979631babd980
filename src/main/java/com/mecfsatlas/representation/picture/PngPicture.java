package com.mecfsatlas.representation.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture as PNG, twice as fine as its measures, with letters that are shipped. */
public final class PngPicture {
  private static final int FINENESS = 2;

  private final Graphics2D pen;

  private PngPicture(Graphics2D pen) {
    this.pen = pen;
  }

  public static byte[] write(Picture picture) {
    BufferedImage image =
        new BufferedImage(
            picture.width() * FINENESS, picture.height() * FINENESS, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.scale(FINENESS, FINENESS);
    PngPicture png = new PngPicture(pen);
    picture.strokes().forEach(png::draw);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void draw(Stroke stroke) {
    switch (stroke) {
      case Stroke.Words words -> {
        pen.setColor(colour(words.tone()));
        pen.setFont((words.isBold() ? PictureFont.BOLD : PictureFont.REGULAR).font(words.size()));
        pen.drawString(words.text(), (float) words.left(), (float) words.y());
      }
      case Stroke.Line line -> {
        pen.setColor(colour(line.tone()));
        pen.setStroke(
            line.dash() == 0
                ? new BasicStroke((float) line.width())
                : new BasicStroke(
                    (float) line.width(),
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    10,
                    new float[] {(float) line.dash()},
                    0));
        pen.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
      }
      case Stroke.Lozenge lozenge -> {
        Path2D path = new Path2D.Double();
        path.moveTo(lozenge.x(), lozenge.y() - lozenge.radius());
        path.lineTo(lozenge.x() + lozenge.radius(), lozenge.y());
        path.lineTo(lozenge.x(), lozenge.y() + lozenge.radius());
        path.lineTo(lozenge.x() - lozenge.radius(), lozenge.y());
        path.closePath();
        outlined(path, lozenge.isFilled() ? colour(Stroke.Tone.INK) : Color.WHITE, 1.7f);
      }
      case Stroke.Bar bar -> {
        pen.setColor(colour(Stroke.Tone.INK));
        pen.fill(new Rectangle2D.Double(bar.x() - 2.5, bar.y() - 6, 5, 12));
      }
      case Stroke.Mark mark -> mark(mark);
    }
  }

  private void mark(Stroke.Mark mark) {
    Color ink = colour(Stroke.Tone.INK);
    if (mark.outcome().equals("notMeasured")) {
      line(mark.x() - 5, mark.y(), mark.x() + 5);
    } else {
      Shape shape =
          mark.isOfPeople()
              ? new Ellipse2D.Double(mark.x() - 5, mark.y() - 5, 10, 10)
              : new Rectangle2D.Double(mark.x() - 5, mark.y() - 5, 10, 10);
      outlined(shape, mark.outcome().equals("found") ? ink : Color.WHITE, 2);
    }
    if (mark.outcome().equals("mixed")) {
      pen.setColor(ink);
      pen.fill(
          mark.isOfPeople()
              ? new Arc2D.Double(mark.x() - 5, mark.y() - 5, 10, 10, 90, 180, Arc2D.CHORD)
              : new Rectangle2D.Double(mark.x() - 5, mark.y() - 5, 5, 10));
    }
    if (mark.pem().equals("required")) {
      line(mark.x() - 6, mark.y() + 9.5, mark.x() + 6);
    } else if (mark.pem().equals("unclear")) {
      pen.setColor(ink);
      for (double x : new double[] {-4.5, 0, 4.5}) {
        pen.fill(new Ellipse2D.Double(mark.x() + x - 1, mark.y() + 8.5, 2, 2));
      }
    }
  }

  private void outlined(Shape shape, Color fill, float width) {
    pen.setColor(fill);
    pen.fill(shape);
    pen.setColor(colour(Stroke.Tone.INK));
    pen.setStroke(new BasicStroke(width));
    pen.draw(shape);
  }

  private void line(double from, double y, double to) {
    pen.setColor(colour(Stroke.Tone.INK));
    pen.setStroke(new BasicStroke(2));
    pen.draw(new Line2D.Double(from, y, to, y));
  }

  private static Color colour(Stroke.Tone tone) {
    return Color.decode(tone.colour());
  }
}
