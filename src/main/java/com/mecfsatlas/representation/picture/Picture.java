package com.mecfsatlas.representation.picture;

import java.util.List;

/**
 * A picture: the same strokes are written as SVG and drawn as PNG.
 *
 * @param description what it shows, for those who do not see it
 */
public record Picture(
    String title, String description, int width, int height, List<Stroke> strokes) {
  public Picture {
    strokes = List.copyOf(strokes);
  }
}
