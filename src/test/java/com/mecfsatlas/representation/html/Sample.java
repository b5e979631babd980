package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.analysis.Views;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.Formats;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import com.mecfsatlas.store.SampleSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** Pages of invented things, with the labels that the ontology gives. */
final class Sample {
  static final String RECORD = "evidence/sample-2001-invented-study";
  static final Site SITE =
      new Site(
          "/assets/atlas.css",
          "/assets/display.js",
          "/assets/suggest.js",
          "0.1.0",
          "0.1.0",
          "2.0",
          Formats.registered(),
          Site.NAVIGATION,
          Site.links(Views.registered()),
          "errors@atlas.example.org");
  static final List<String> PATHS =
      List.of(
          RECORD,
          "paper/sample-2001-invented-study",
          "virus/sample-virus",
          "cell/sample-cell",
          "author/a",
          "journal/sample",
          "criterion/sample-2001");

  static final Citations NO_CITATIONS = new Citations(Map.of(), "");

  private static final DescriptionPart<EvidenceNeighbours> NO_NEIGHBOURS =
      new DescriptionPart<>(
          "none", EvidenceNeighbours.class, (described, snapshot) -> EvidenceNeighbours.NONE);

  private Sample() {}

  static Description description(String path) {
    Model model = RDFDataMgr.loadModel("src/test/resources/view/html/record-with-markup.ttl");
    RDFDataMgr.read(model, "ontology/atlas.ttl");
    EntityId thing = EntityId.ofIri(EntityId.BASE + "id/" + path).orElseThrow();
    return new Description(thing, new SampleSnapshot(model));
  }

  static String page(String path, String length) {
    HtmlWriter writer =
        new HtmlWriter(
            ThingPages.of(
                SITE,
                NO_NEIGHBOURS,
                new Citations.Writer(
                    List.of("apa", "vancouver"),
                    (d, style) -> "A citation, " + style + ".",
                    d -> "@article{key}")));
    return text(writer.write(description(path), RepresentationOptions.DEFAULT.read(length)));
  }

  static String page(String path) {
    return page(path, "standard");
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
