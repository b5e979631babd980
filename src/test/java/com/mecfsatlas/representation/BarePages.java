package com.mecfsatlas.representation;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.representation.html.Citations;
import com.mecfsatlas.representation.html.Site;
import com.mecfsatlas.representation.html.ThingPages;
import com.mecfsatlas.store.DescriptionPart;
import java.util.List;

/** Pages of things without what stands around them. */
public final class BarePages {
  public static final Site SITE =
      new Site(
          "/assets/atlas.css",
          "/assets/display.js",
          "/assets/suggest.js",
          "0",
          "1",
          "2",
          Formats.registered(),
          List.of(),
          List.of(),
          "");

  public static final ThingPages PAGES =
      ThingPages.of(
          SITE,
          new DescriptionPart<>(
              "none", EvidenceNeighbours.class, (described, snapshot) -> EvidenceNeighbours.NONE),
          new Citations.Writer(List.of(), (description, style) -> "", description -> ""));

  private BarePages() {}
}
