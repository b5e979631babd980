package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.AnalysisRequest;
import com.mecfsatlas.analysis.Matrix;
import com.mecfsatlas.analysis.Neighbourhood;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many things of one kind were studied together with a thing, and where they are shown. */
public record StudiedTogether(EntityType kind, int things, String href) {
  static List<StudiedTogether> of(
      EntityId thing, Map<EntityType, List<Neighbourhood.Neighbour>> beside) {
    return beside.entrySet().stream()
        .map(
            each ->
                new StudiedTogether(
                    each.getKey(),
                    each.getValue().size(),
                    href(thing, each.getKey(), each.getValue().size())))
        .toList();
  }

  /** Of its own kind a thing stands in rows and in columns; many columns are hard to read. */
  private static String href(EntityId thing, EntityType kind, int things) {
    return thing.kind() == kind || things > Matrix.MOST
        ? Neighbourhood.PATH
            + "?focus="
            + AnalysisRequest.encode(thing.path().substring(1))
            + "&kind="
            + kind.segment()
        : Matrix.row(thing, kind);
  }

  public String words() {
    return things == 1
        ? kind.label().toLowerCase(Locale.ROOT)
        : kind.plural().toLowerCase(Locale.ROOT);
  }
}
