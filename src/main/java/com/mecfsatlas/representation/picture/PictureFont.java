package com.mecfsatlas.representation.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The letters of pictures, which are shipped: Liberation Sans (SIL Open Font License 1.1). They are
 * as wide as those of Arial, so that words end where they were measured to end in other programs
 * too.
 */
enum PictureFont {
  REGULAR("Regular"),
  BOLD("Bold");

  /** As an SVG file names it, with others of the same width. */
  static final String FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final String style;

  PictureFont(String style) {
    this.style = style;
  }

  /** Read when it is first asked for: a program that draws nothing needs no letters. */
  private static final class Shipped {
    static final Map<PictureFont, Font> FONTS =
        Map.of(REGULAR, read(REGULAR.style), BOLD, read(BOLD.style));

    private static Font read(String style) {
      String file = "/liberation/LiberationSans-" + style + ".ttf";
      try (InputStream bytes =
          Objects.requireNonNull(PictureFont.class.getResourceAsStream(file), file)) {
        return Font.createFont(Font.TRUETYPE_FONT, bytes);
      } catch (FontFormatException e) {
        throw new IllegalStateException(file + " is no font", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Font font(double size) {
    return Objects.requireNonNull(Shipped.FONTS.get(this)).deriveFont((float) size);
  }

  double width(String words, double size) {
    return font(size).getStringBounds(words, EXACT).getWidth();
  }

  /** The lines into which {@code words} break, none wider than {@code width}. */
  List<String> lines(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
