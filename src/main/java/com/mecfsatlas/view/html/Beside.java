package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.view.excerpt.Explore;
import com.mecfsatlas.view.excerpt.Matrix;
import com.mecfsatlas.view.excerpt.ViewRequest;
import java.util.List;
import java.util.Locale;

/** How many things of one kind were studied together with a thing, and where they are shown. */
public record Beside(Kind kind, int things, String href) {
  static List<Beside> of(Ledger counted, Thing thing) {
    return Explore.beside(counted, thing).entrySet().stream()
        .map(
            each ->
                new Beside(
                    each.getKey(),
                    each.getValue().size(),
                    href(thing, each.getKey(), each.getValue().size())))
        .toList();
  }

  /** Of its own kind a thing stands in rows and in columns; many columns are hard to read. */
  private static String href(Thing thing, Kind kind, int things) {
    return thing.kind() == kind || things > Matrix.MOST
        ? Explore.PATH
            + "?focus="
            + ViewRequest.encode(thing.path().substring(1))
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
