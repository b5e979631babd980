package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.ShippedGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages of the shipped data. */
final class ShippedPages {
  static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));
  static final EvidenceBase LEDGER = EvidenceBase.of(ShippedGraph.graph(), QUERIES);

  private static final DescriptionPart<EvidenceNeighbours> NEIGHBOURS =
      EvidenceNeighbours.part(new Projection<>(snapshot -> LEDGER));

  private static final HtmlWriter FACE =
      new HtmlWriter(
          ThingPages.of(
              Sample.SITE,
              NEIGHBOURS,
              new Citations.Writer(
                  List.of("apa"), (d, style) -> "A citation.", d -> "@article{key}")));

  private ShippedPages() {}

  static EntityId thing(String path) {
    return EntityId.ofIri(EntityId.BASE + "id/" + path).orElseThrow();
  }

  static Description description(EntityId thing) {
    return ShippedGraph.graph().describe(thing).orElseThrow();
  }

  static Stream<EntityId> all(EntityType kind) {
    return ShippedGraph.graph().list(kind).rows().stream().map(Listing.Row::thing);
  }

  static EvidencePage evidence(EntityId record) {
    Description described = description(record);
    return EvidencePage.of(
        Sample.SITE, described, "standard", described.part(NEIGHBOURS), Sample.NO_CITATIONS, "");
  }

  static ClaimPage claim(EntityId claim) {
    Description described = description(claim);
    return ClaimPage.of(Sample.SITE, described, described.part(NEIGHBOURS));
  }

  static EntityPage page(String path) {
    Description described = description(thing(path));
    return EntityPage.of(Sample.SITE, described, described.part(NEIGHBOURS));
  }

  static String html(EntityId thing) {
    return Sample.text(FACE.write(description(thing), RepresentationOptions.DEFAULT));
  }
}
