package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Triple Pattern Fragments over HTTP, read by a client that knows the specification alone. */
class ServedFragmentsTest {
  private static final String ATLAS = "https://www.mecfsatlas.com/ontology#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String EXACT_MATCH = "http://www.w3.org/2004/02/skos/core#exactMatch";

  private final String start = RunningAtlas.at("/fragments").toString();
  private final PatternClient client = new PatternClient(start);

  @Test
  void a_client_joins_two_patterns_as_the_query_service_does() {
    Set<List<String>> joined = new HashSet<>();
    for (Triple virus : client.all("?thing", TYPE, ATLAS + "Virus")) {
      for (Triple same : client.all(virus.getSubject().getURI(), EXACT_MATCH, "")) {
        joined.add(List.of(same.getSubject().getURI(), same.getObject().getURI()));
      }
    }
    List<List<String>> expected = new ArrayList<>();
    SparqlRows.of("SELECT DISTINCT ?s ?o { ?s a atlas:Virus ; skos:exactMatch ?o }")
        .forEach(
            row -> expected.add(List.of(row.getResource("s").getURI(), row.get("o").toString())));
    assertThat(joined).hasSizeGreaterThan(50).hasSameElementsAs(expected);
  }

  @Test
  void the_pages_of_a_predicate_hold_each_of_its_triples_once() {
    String predicate = ATLAS + "bearsOn";
    List<Triple> all = client.all("?a", predicate, "?b");
    long expected =
        SparqlRows.number("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { ?s atlas:bearsOn ?o } }");
    assertThat(all).hasSize((int) expected).doesNotHaveDuplicates();
    assertThat(PatternClient.read(client.address("", predicate, "")).count()).isEqualTo(expected);
  }

  @Test
  void more_than_is_counted_is_estimated_as_more() {
    PatternClient.Page page = PatternClient.read(start);
    assertThat(page.count()).isGreaterThan(100_000);
    assertThat(page.data()).hasSize(100);
    assertThat(page.link("next")).isPresent();
    assertThat(page.link("previous")).isEmpty();
    assertThat(PatternClient.read(start + "?page=3000").data()).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/n-quads",
        "application/ld+json"
      })
  void every_syntax_says_the_same(String mediaType) {
    String address = client.address("", "http://www.w3.org/2004/02/skos/core#prefLabel", "");
    PatternClient.Page expected = PatternClient.read(address);
    HttpResponse<String> answer = PatternClient.get(address, mediaType);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    Lang syntax = RDFLanguages.contentTypeToLang(mediaType);
    if (RDFLanguages.isTriples(syntax) && !RDFLanguages.isQuads(syntax)) {
      Graph read = RDFParser.fromString(answer.body(), syntax).toGraph();
      List<Triple> both = new ArrayList<>(expected.data());
      both.addAll(expected.said().find().toList());
      assertThat(read.find().toList()).hasSameElementsAs(both);
    } else {
      PatternClient.Page page = PatternClient.parsed(address, answer.body(), syntax);
      assertThat(page.data()).hasSameElementsAs(expected.data());
      assertThat(page.said().find().toList()).hasSameElementsAs(expected.said().find().toList());
    }
  }

  @Test
  void a_literal_is_found_by_its_text_its_language_and_its_type() {
    String label = "http://www.w3.org/2004/02/skos/core#prefLabel";
    assertThat(client.all("", label, "\"Human cytomegalovirus\"@en"))
        .singleElement()
        .extracting(triple -> triple.getSubject().getURI())
        .isEqualTo("https://www.mecfsatlas.com/id/virus/cmv");
    assertThat(client.all("", label, "\"Human cytomegalovirus\"")).isEmpty();
    assertThat(client.all("", "", "\"NCBITaxon:10359\"")).hasSize(1);
    String one = "\"1\"^^http://www.w3.org/2001/XMLSchema#integer";
    assertThat(PatternClient.read(client.address("", ATLAS + "papersFound", one)).count())
        .isEqualTo(SparqlRows.number("SELECT (COUNT(*) AS ?n) { ?s atlas:papersFound 1 }"));
    assertThat(client.all("", "", "\"1\"^^<urn:example:nothing>")).isEmpty();
  }

  @Test
  void a_node_without_a_name_is_asked_for_by_the_one_it_is_given() {
    Triple named =
        client.all("", "http://www.w3.org/2002/07/owl#members", "").stream()
            .findFirst()
            .orElseThrow();
    assertThat(named.getObject().getURI()).contains("/.well-known/genid/");
    assertThat(client.all(named.getObject().getURI(), "", "")).isNotEmpty();
  }

  @Test
  void one_variable_in_two_places_is_one_term() {
    String predicate = ATLAS + "cohortStandIn";
    long expected = SparqlRows.number("SELECT (COUNT(*) AS ?n) { ?x atlas:cohortStandIn ?x }");
    assertThat(PatternClient.read(client.address("?x", predicate, "?x")).count())
        .isEqualTo(expected)
        .isPositive()
        .isLessThan(PatternClient.read(client.address("?x", predicate, "?y")).count());
    assertThat(client.all("?x", predicate, "?x")).hasSize((int) expected);
  }

  @Test
  void one_graph_is_a_dataset_with_a_form_of_its_own() {
    String graph = "https://www.mecfsatlas.com/graph/derived/edges";
    PatternClient edges = new PatternClient(start + "?graph=" + graph);
    String hhv6 = "https://www.mecfsatlas.com/id/virus/hhv-6";
    assertThat(edges.all(hhv6, "", ""))
        .hasSize(
            (int)
                SparqlRows.number(
                    "SELECT (COUNT(*) AS ?n) { GRAPH <%s> { <%s> ?p ?o } }".formatted(graph, hhv6)))
        .isNotEmpty();
    assertThat(PatternClient.read(start + "?graph=urn:example:none").count()).isZero();
  }

  @Test
  void an_empty_fragment_has_the_form_too_and_a_page_behind_the_last_is_not_there() {
    String nobody = start + "?subject=urn%3Aexample%3Anobody";
    assertThat(PatternClient.read(nobody).count()).isZero();
    assertThat(new PatternClient(nobody).all("", EXACT_MATCH, "urn:example:nobody")).isEmpty();
    assertThat(PatternClient.get(nobody + "&page=2", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void a_page_is_named_as_it_was_asked_for_and_stays_the_same_bytes() {
    String odd =
        start + "?page=2&object=&predicate=%3Chttp://www.w3.org/2004/02/skos/core%23broader%3E";
    PatternClient.Page page = PatternClient.read(odd);
    assertThat(page.data()).hasSize(100);
    assertThat(page.link("previous")).isPresent();
    assertThat(PatternClient.get(odd, "text/turtle").headers().firstValue("ETag"))
        .isPresent()
        .isEqualTo(PatternClient.get(odd, "text/html, text/turtle").headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @CsvSource({
    "subject=%22text%22, subject",
    "predicate=skos%20broader, predicate",
    "object=hhv-6, object",
    "object=%22open, object",
    "subject=_:b0, subject",
    "object=%221%22%5E%5Exsd, object",
    "graph=%22g%22, graph",
    "page=0, page",
    "page=10001, page",
    "page=two, page"
  })
  void what_is_no_term_is_refused_by_its_name(String query, String parameter) {
    HttpResponse<String> answer = PatternClient.get(start + "?" + query, "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The parameter " + parameter);
  }
}
