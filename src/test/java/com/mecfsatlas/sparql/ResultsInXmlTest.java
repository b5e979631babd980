package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.RunningService.Store;
import java.io.StringReader;
import java.net.http.HttpResponse;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** XML is well-formed whatever a result holds, or refused with the formats that can carry it. */
class ResultsInXmlTest {
  private static final RunningService SERVICE =
      new RunningService(Store.MEMORY, RunningService.LIMITS, () -> "one");

  @AfterAll
  static void stop() {
    SERVICE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ('a\\u0001b' AS ?x) {}",
        "SELECT ('a\\u000Bb' AS ?x) {}",
        "SELECT ('a\\u001Fb' AS ?x) {}",
        "SELECT ('a\\uFFFEb' AS ?x) {}",
        "SELECT ('a\\uFFFFb' AS ?x) {}",
        "SELECT (STRLANG('a\\u0002', 'en') AS ?x) {}",
        "SELECT (<<( <urn:x:a> <urn:x:b> 'a\\u0002' )>> AS ?x) {}",
      })
  void a_character_that_xml_cannot_carry_is_named(String query) throws Exception {
    isRefused(query, "application/sparql-results+xml", "application/sparql-results+json");
    isRefused(query, "application/xml", "text/csv");
    assertThat(SERVICE.ask(query, "Accept", "application/sparql-results+json").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { <urn:x:a> <http://x.example/123> 'y' } {}",
        "CONSTRUCT { <urn:x:a> <http://x.example/a#> 'y' } {}",
        "CONSTRUCT { <urn:x:a> <http://x.example/a/> 'y' } {}",
        "CONSTRUCT { <urn:x:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#li> 'y' } {}",
        "CONSTRUCT { <urn:x:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Description> 'y' } {}",
        "CONSTRUCT { <urn:x:a> <http://x.example/p> 'a\\u0001b' } {}",
        "CONSTRUCT { <urn:x:a> a <<( <urn:x:a> <http://x.example/1> 'y' )>> } {}",
        "CONSTRUCT { <urn:x:a> a <<( <urn:x:a> <http://x.example/p> 'a\\u0001b' )>> } {}",
      })
  void a_statement_that_rdf_xml_cannot_carry_is_named(String query) throws Exception {
    isRefused(query, "application/rdf+xml", "text/turtle");
    assertThat(SERVICE.ask(query, "Accept", "text/turtle").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { <urn:x:a> a <urn:b> } {}",
        "CONSTRUCT { <urn:x:a> a <http://x.example/a#> } {}",
        "CONSTRUCT { <urn:x:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#_1> 'y' } {}",
        "CONSTRUCT { <urn:x:a> <http://x.example/p> 'a\\rb\\tc <&>\\u0085' } {}",
        "CONSTRUCT { <urn:x:a> a <<( <urn:x:a> <http://x.example/p> 'y'@ar--rtl )>> } {}",
      })
  void what_rdf_xml_can_carry_is_read_as_in_turtle(String query) throws Exception {
    assertThat(graph(query, Lang.RDFXML).isIsomorphicWith(graph(query, Lang.TURTLE))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ('a\\rb\\tc <&> ]]> \\u0085\\u2028' AS ?x) {}",
        "SELECT ('\\U0001F9EC' AS ?x) {}",
        "SELECT ('a' AS ?a\u0300) {}",
      })
  void what_xml_can_carry_is_well_formed(String query) throws Exception {
    HttpResponse<String> answer = SERVICE.ask(query, "Accept", "application/sparql-results+xml");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(answer.body())));
  }

  @Test
  void json_ld_is_refused_for_the_term_of_a_triple() throws Exception {
    String query = "CONSTRUCT { <urn:x:a> a <<( <urn:x:a> <urn:x:p> 'y' )>> } {}";
    isRefused(query, "application/ld+json", "text/turtle");
    assertThat(SERVICE.ask(query, "Accept", "application/rdf+xml").statusCode()).isEqualTo(200);
  }

  private static Graph graph(String query, Lang lang) throws Exception {
    HttpResponse<String> answer =
        SERVICE.ask(query, "Accept", lang.getContentType().getContentTypeStr());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RDFParser.fromString(answer.body(), lang).toGraph();
  }

  private static void isRefused(String query, String type, String other) throws Exception {
    HttpResponse<String> answer = SERVICE.ask(query, "Accept", type);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
    assertThat(answer.body())
        .contains("Take another format", other)
        .doesNotContain("\"" + type + "\"");
  }
}
