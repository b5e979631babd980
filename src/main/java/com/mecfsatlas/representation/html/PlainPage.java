package com.mecfsatlas.representation.html;

import java.util.Arrays;
import java.util.List;

/** A page about the atlas that tells no numbers. */
public record PlainPage(Frame frame, Guide guide) {
  static PlainPage of(Site site, Guide guide, String revision) {
    return new PlainPage(Frame.plain(site, guide.title(), guide.path(), revision), guide);
  }

  /** The pages below this one. */
  public static List<Guide> below() {
    return Arrays.stream(Guide.values()).filter(Guide::isAbout).toList();
  }

  /** The pages beside it. */
  public static List<Guide> beside() {
    return Arrays.stream(Guide.values())
        .filter(guide -> !guide.isAbout() && guide != Guide.ABOUT)
        .toList();
  }
}
