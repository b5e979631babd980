package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Description;
import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import com.mecfsatlas.graph.QueryCatalogue;
import com.mecfsatlas.graph.ShippedGraph;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.view.Rendition;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages of the shipped data. */
final class ShippedPages {
  static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));
  static final Ledger LEDGER = Ledger.of(ShippedGraph.graph(), QUERIES);

  private static final HtmlFace FACE =
      new HtmlFace(
          Sample.SITE,
          () -> LEDGER,
          new Citations.Speller(List.of("apa"), (d, style) -> "A citation.", d -> "@article{key}"));

  private ShippedPages() {}

  static Thing thing(String path) {
    return Thing.ofIri(Thing.BASE + "id/" + path).orElseThrow();
  }

  static Description description(Thing thing) {
    return ShippedGraph.graph().describe(thing).orElseThrow();
  }

  static Stream<Thing> all(Kind kind) {
    return ShippedGraph.graph().list(kind).rows().stream().map(Listing.Row::thing);
  }

  static EvidencePage evidence(Thing record) {
    return EvidencePage.of(
        Sample.SITE, description(record), "standard", LEDGER, Sample.NO_CITATIONS, "");
  }

  static ThingPage page(String path) {
    return ThingPage.of(Sample.SITE, description(thing(path)), LEDGER);
  }

  static String html(Thing thing) {
    return Sample.text(FACE.spell(description(thing), Rendition.DEFAULT));
  }
}
