package com.mecfsatlas.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.jsonld.JsonLdWriter;
import com.mecfsatlas.representation.rdf.DocumentGraph;
import com.mecfsatlas.representation.rdf.NTriplesWriter;
import com.mecfsatlas.representation.rdf.RdfXmlWriter;
import com.mecfsatlas.representation.rdf.TurtleWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.SampleSnapshot;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RdfWritersTest {
  private static final RepresentationWriter TURTLE = new TurtleWriter();
  private static final RepresentationWriter N_TRIPLES = new NTriplesWriter();
  private static final RepresentationWriter RDF_XML = new RdfXmlWriter();
  private static final RepresentationWriter JSON_LD = new JsonLdWriter(ShippedData.ONTOLOGY);
  private static final List<RepresentationWriter> WRITERS =
      List.of(TURTLE, N_TRIPLES, RDF_XML, JSON_LD);

  static Stream<Description> samples() {
    return Stream.of(
        Samples.read("retracted.ttl", "evidence", "doe-2001-made-up"),
        Samples.read("nasty-literals.ttl", "virus", "made-up"),
        Samples.read("two-lists.ttl", "paper", "doe-2001-made-up"),
        ShippedData.describe("evidence", "lusso-1993-infection-natural"),
        ShippedData.describe("paper", "lusso-1993-infection-natural"),
        ShippedData.describe("criterion", "ccc-2003"),
        ShippedData.describe("virus", "hhv-6"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_rdf_face_says_the_description_and_the_document(Description description) {
    Model expected = DocumentGraph.of(description);
    for (RepresentationWriter writer : WRITERS) {
      assertThat(read(writer, description).isIsomorphicWith(expected))
          .as("%s of %s", writer.format(), description.thing())
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void every_rdf_face_of_the_shipped_data_is_lossless(EntityType kind) {
    List<Description> descriptions = ShippedData.all(kind, 12).toList();
    assertThat(descriptions).isNotEmpty();
    descriptions.forEach(this::every_rdf_face_says_the_description_and_the_document);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void order_of_insertion_and_blank_node_labels_leave_no_trace(Description description) {
    Description ordered = described(description, description.model());
    for (int seed = 1; seed <= 3; seed++) {
      Description shuffled = described(description, shuffled(description.model(), seed));
      for (RepresentationWriter writer : WRITERS) {
        assertThat(text(writer, shuffled)).isEqualTo(text(writer, ordered));
      }
    }
  }

  @Test
  void turtle_starts_with_its_prefixes_and_the_thing() {
    String turtle = text(TURTLE, ShippedData.describe("paper", "lusso-1993-infection-natural"));
    assertThat(turtle).startsWith("@prefix ");
    assertThat(turtle.substring(turtle.indexOf("\n\n") + 2))
        .startsWith("paper:lusso-1993-infection-natural a atlas:Paper ;\n")
        .contains("bibo:authorList (\n        author:lusso-p\n        author:malnati-m-s\n")
        .contains("fabio:hasPublicationYear \"1993\"^^xsd:gYear");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void turtle_declares_exactly_the_prefixes_it_uses(Description description) {
    String turtle = text(TURTLE, description);
    String body = turtle.substring(turtle.indexOf("\n\n"));
    turtle
        .lines()
        .filter(line -> line.startsWith("@prefix"))
        .map(line -> line.split(" ")[1])
        .forEach(prefix -> assertThat(body).contains(prefix));
  }

  @Test
  void author_order_survives_json_ld() {
    assertThat(text(JSON_LD, ShippedData.describe("paper", "lusso-1993-infection-natural")))
        .containsSubsequence("lusso-p", "malnati-m-s", "garzino-demo-a", "crowley-r-w", "long-e-o");
  }

  @Test
  void json_ld_carries_its_context_in_the_body() {
    String json = text(JSON_LD, ShippedData.describe("virus", "hhv-6"));
    assertThat(json).contains("\"@version\": 1.1").startsWith("{\n    \"@context\"");
  }

  private static Model read(RepresentationWriter writer, Description description) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(new ByteArrayInputStream(writer.write(description, RepresentationOptions.DEFAULT)))
        .lang(
            writer.format().equals(Format.JSON_LD)
                ? Lang.JSONLD11
                : RDFLanguages.contentTypeToLang(writer.format().mediaType()))
        .parse(model);
    return model;
  }

  /** The same statements in another order, with blank nodes of another reading. */
  private static Model shuffled(Model model, int seed) {
    Model reread = ModelFactory.createDefaultModel();
    StringWriter lines = new StringWriter();
    RDFDataMgr.write(lines, model, Lang.NTRIPLES);
    RDFParser.fromString(lines.toString(), Lang.NTRIPLES).parse(reread);
    List<Statement> statements = new ArrayList<>(reread.listStatements().toList());
    Collections.shuffle(statements, new Random(seed));
    return ModelFactory.createDefaultModel().add(statements);
  }

  private static String text(RepresentationWriter writer, Description description) {
    return new String(writer.write(description, RepresentationOptions.DEFAULT), UTF_8);
  }

  private static Description described(Description description, Model model) {
    return new Description(description.thing(), new SampleSnapshot(model));
  }
}
