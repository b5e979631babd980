package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.catalog.AccessService;
import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How machines find their way through the shipped data. */
class ServedDiscoveryTest {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String SITE = "https://www.mecfsatlas.com/";
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

  @Test
  void every_number_of_the_description_is_what_its_query_counts() {
    Model said = turtle("/void");
    Resource dataset = said.createResource("https://www.mecfsatlas.com/void#dataset");
    assertThat(number(dataset, "triples")).isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(number(dataset, "distinctSubjects"))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
    assertThat(number(dataset, "distinctObjects"))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"));
    List<Resource> classes = parts(dataset, "classPartition");
    assertThat(classes).hasSizeGreaterThan(20);
    for (Resource part : classes) {
      assertThat(number(part, "entities"))
          .as(part.getPropertyResourceValue(term("class")).getURI())
          .isEqualTo(
              count(
                  "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <"
                      + part.getPropertyResourceValue(term("class")).getURI()
                      + "> }"));
    }
    List<Resource> properties = parts(dataset, "propertyPartition");
    assertThat(properties).hasSize((int) number(dataset, "properties"));
    for (Resource part : properties.subList(0, 40)) {
      assertThat(number(part, "triples"))
          .isEqualTo(
              count(
                  "SELECT (COUNT(*) AS ?n) { ?s <"
                      + part.getPropertyResourceValue(term("property")).getURI()
                      + "> ?o }"));
    }
  }

  @Test
  void every_property_of_a_class_is_counted_as_its_query_counts() {
    Resource dataset = turtle("/void").createResource("https://www.mecfsatlas.com/void#dataset");
    List<Resource> classes = parts(dataset, "classPartition");
    assertThat(classes).allMatch(part -> !parts(part, "propertyPartition").isEmpty());
    Resource findings =
        classes.stream()
            .filter(part -> part.hasProperty(term("class"), Atlas.Finding))
            .findFirst()
            .orElseThrow();
    for (Resource part : parts(findings, "propertyPartition")) {
      String property = part.getPropertyResourceValue(term("property")).getURI();
      assertThat(number(part, "triples"))
          .as(property)
          .isEqualTo(
              count("SELECT (COUNT(*) AS ?n) { ?s a atlas:Finding ; <" + property + "> ?o }"));
    }
  }

  @Test
  void the_service_description_holds_the_description_of_the_dataset() {
    assertThat(
            number(
                turtle("/sparql").createResource("https://www.mecfsatlas.com/void#dataset"),
                "triples"))
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
  }

  @Test
  void the_catalogue_tells_size_checksum_and_date_of_each_file_as_they_are() throws Exception {
    Model said = turtle("/catalog");
    List<Resource> files = said.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();
    assertThat(files).hasSize(2);
    for (Resource file : files) {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(file.getURI())).build(),
                  BodyHandlers.ofByteArray());
      assertThat(file.getProperty(DCAT.byteSize).getLong()).isEqualTo(answer.body().length);
      assertThat(
              file.getPropertyResourceValue(said.createProperty(SPDX, "checksum"))
                  .getProperty(said.createProperty(SPDX, "checksumValue"))
                  .getString())
          .isEqualTo(
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body())));
      assertThat(
              Instant.from(
                  DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                      answer.headers().firstValue("Last-Modified").orElseThrow())))
          .isEqualTo(file.getProperty(DCTerms.issued).getString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/void", "/catalog"})
  void every_page_that_a_description_names_is_there(String path) {
    List<String> pages =
        turtle(path).listObjects().toList().stream()
            .filter(RDFNode::isURIResource)
            .map(node -> node.asResource().getURI())
            .filter(iri -> iri.startsWith(RunningAtlas.at("/").toString()))
            .filter(iri -> !iri.contains("#"))
            .distinct()
            .toList();
    assertThat(pages).isNotEmpty();
    assertThat(pages)
        .allSatisfy(
            iri -> assertThat(get(URI.create(iri).getPath()).statusCode()).as(iri).isIn(200, 303));
  }

  @Test
  void a_document_is_part_of_the_dataset_that_is_described() {
    Resource dataset = turtle("/void").createResource(VoidDescription.DATASET);
    assertThat(dataset.listProperties().toList()).isNotEmpty();
    assertThat(
            turtle("/virus/hhv-6")
                .createResource(SITE + "virus/hhv-6")
                .getPropertyResourceValue(term("inDataset")))
        .isEqualTo(dataset);
  }

  @Test
  void examples_of_queries_are_found_where_editors_look() {
    HttpResponse<String> answer = get("/.well-known/sparql-examples");
    assertThat(answer.statusCode()).isEqualTo(303);
    Model examples = turtle(answer.headers().firstValue("Location").orElseThrow());
    assertThat(
            examples
                .listSubjectsWithProperty(
                    RDF.type,
                    examples.createResource("http://www.w3.org/ns/shacl#SPARQLExecutable"))
                .toList())
        .hasSizeGreaterThan(40);
  }

  @Test
  void the_well_known_address_leads_to_it() {
    HttpResponse<String> answer = get("/.well-known/void");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/void");
  }

  /** Whoever takes the end off an address finds a list, or is led to one. */
  @ParameterizedTest
  @EnumSource(AccessService.class)
  void above_each_way_to_the_data_is_a_list(AccessService way) {
    String folder = way.path().replaceFirst("(?<=^/[a-z-]{1,20})/.*", "");
    HttpResponse<String> answer = get(folder);
    if (answer.statusCode() == 303) {
      answer = get(answer.headers().firstValue("Location").orElseThrow());
    }
    assertThat(answer.statusCode()).as(folder).isIn(200, 400);
  }

  /** Blank nodes come in another order each time it is written, and then it seems to change. */
  @Test
  void each_part_of_the_catalogue_has_a_name() {
    assertThat(turtle("/catalog").listSubjects().toList()).isNotEmpty().noneMatch(RDFNode::isAnon);
  }

  @Test
  void the_named_graphs_are_listed_above_them() {
    assertThat(get("/graph").headers().firstValue("Location")).hasValue("/void");
    assertThat(get("/graph.ttl").headers().firstValue("Location")).hasValue("/void.ttl");
  }

  /** ResourceSync section 6.3.1. */
  @Test
  void a_page_leads_to_what_resource_sync_offers() {
    Matcher link =
        Pattern.compile("<link rel=\"resourcesync\" href=\"([^\"]*)\">")
            .matcher(RunningAtlas.get("/virus/hhv-6", "text/html").body());
    assertThat(link.find()).isTrue();
    assertThat(get(link.group(1)).body()).contains("capability=\"capabilitylist\"");
  }

  @Test
  void the_sitemap_lists_exactly_the_documents() {
    assertThat(get("/robots.txt").body()).contains("Sitemap: http://localhost");
    List<String> maps = locations("/sitemap.xml");
    assertThat(maps).hasSize(EntityType.values().length + 1).contains("/sitemap/pages.xml");
    for (EntityType kind : EntityType.values()) {
      Stream<String> expected =
          Stream.concat(
              Stream.of("/" + kind.segment()),
              ShippedGraph.graph().list(kind).rows().stream().map(row -> row.thing().path()));
      assertThat(locations("/sitemap/" + kind.segment() + ".xml"))
          .containsExactlyElementsOf(expected.toList());
    }
    assertThat(get("/sitemap/nothing.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void the_sitemap_lists_every_page_and_view_but_the_search() {
    List<String> pages = locations("/sitemap/pages.xml");
    assertThat(pages)
        .doesNotHaveDuplicates()
        .contains("/", "/questions", "/ontology", "/connect", "/explore", "/matrix/virus/cell")
        .contains(
            "/timeline",
            "/disagreements",
            "/compare",
            "/compare/criteria",
            "/matrix",
            "/gaps",
            "/retractions",
            "/trials")
        .containsAll(Arrays.stream(Guide.values()).map(Guide::path).toList())
        .doesNotContain("/search");
    for (String page : pages) {
      HttpResponse<String> answer = RunningAtlas.get(page, "*/*");
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .as(page)
          .hasValue("text/html;charset=utf-8");
    }
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void what_the_sitemap_lists_is_an_html_document(EntityType kind) {
    String path = locations("/sitemap/" + kind.segment() + ".xml").getLast();
    HttpResponse<String> answer = RunningAtlas.get(path, "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/doi/10.1038/362458a0, 303, /evidence/lusso-1993-infection-natural",
    "/doi/10.1038/362458A0, 303, /evidence/lusso-1993-infection-natural",
    "/doi/10.1038%2f362458a0, 400, ''",
    "/pmid/7681936, 303, /evidence/lusso-1993-infection-natural",
    "/doi/10.9999/nothing;here(1)%3C2%3E, 404, ''",
    "/doi/nothing, 404, ''",
    "/pmid/1, 404, ''",
    "/pmid/x, 404, ''",
    "/pmid/-1, 404, ''",
    "/pmid, 404, ''",
    "/doi, 404, ''"
  })
  void a_number_leads_to_the_record_of_the_paper(String path, int status, String location) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo(location);
  }

  private static List<String> locations(String map) {
    return LOCATION
        .matcher(get(map).body())
        .results()
        .map(found -> URI.create(found.group(1)).getPath())
        .toList();
  }

  private static List<Resource> parts(Resource dataset, String property) {
    return dataset.listProperties(term(property)).toList().stream()
        .map(Statement::getResource)
        .toList();
  }

  private static long number(Resource resource, String property) {
    return resource.getRequiredProperty(term(property)).getLong();
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(VOID, name);
  }

  private static long count(String query) {
    String csv =
        RunningAtlas.get(
                "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv")
            .body();
    return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow());
  }

  private static Model turtle(String path) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(RunningAtlas.get(path, "text/turtle").body(), Lang.TURTLE).parse(model);
    return model;
  }

  private static HttpResponse<String> get(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(RunningAtlas.at(path)).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
