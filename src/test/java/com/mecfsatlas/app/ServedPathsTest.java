package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A path that names nothing is not found, and a parameter that says nothing is a bad request. */
class ServedPathsTest {
  @ParameterizedTest
  @CsvSource({
    "/matrix/virus/no-such, /matrix/virus/cell",
    "/matrix/virus/no-such.ttl, /matrix/virus/cell",
    "/matrix/no-such/cell, /matrix/virus/cell",
    "/matrix/no-such/neither, /matrix",
    "/matrix/virus/paper?row=hhv-6, /matrix/virus/cell",
    "/evidence/no-such, /evidence",
    "/evidence/no-such.linkset, /evidence",
    "/virus/NO_SUCH, /virus",
    "/viruses/hhv-6, /virus",
    "/id/virus/no-such, /virus",
    "/id/viruses/hhv-6, /virus",
    "/id/name/no-such, /search?q=no-such",
    "/answers/no-such, /answers/does-a-virus-cause-it",
    "/questions/no-such, /questions/which-claims-have-differing-results",
    "/ontology/9.9.9, /ontology/1.1.0",
    "/doi/nothing, /paper",
    "/doi/10.9999/nothing, /paper",
    "/pmid/x, /paper",
    "/pmid/-1, /paper",
    "/application/x-bibtex/10.x, /paper",
    "/application/x-bibtex/virus/no-such, /virus",
    "/sitemap/no-such.xml, /sitemap.xml",
    "/dump/no-such, /dump/atlas.nq.gz",
    "/sparql/no-such, /sparql"
  })
  void a_path_that_names_nothing_is_404_with_what_there_is(String path, String instead) {
    for (String accept : List.of("application/problem+json", "image/png", "text/turtle")) {
      JsonNode problem = ServedPages.json(path, accept);
      assertThat(problem.get("status").asInt()).as(problem.toString()).isEqualTo(404);
      assertThat(problem.get("alternatives").findValuesAsText("href")).contains(instead);
      assertThat(problem.get("alternatives").findValuesAsText("title"))
          .hasSameSizeAs(problem.get("alternatives"));
    }
    assertThat(RunningAtlas.get(path, "text/html").body())
        .contains("href=\"" + instead.replace("&", "&amp;") + "\"");
    assertThat(RunningAtlas.get(instead, "*/*").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/matrix/virus/cell?nonsense=1",
        "/matrix/virus/cell?pem=perhaps",
        "/virus?page=x",
        "/virus?nonsense=1",
        "/search?kind=nonsense",
        "/connect?max=99",
        "/evidence/lusso-1993-infection-natural?length=endless",
        "/questions/which-viruses-were-studied-with-a-cell?kind=no-such-cell",
        "/questions/which-viruses-were-studied-with-a-cell?nonsense=1"
      })
  void a_parameter_that_says_nothing_is_400(String path) {
    for (String accept : List.of("text/html", "*/*")) {
      assertThat(RunningAtlas.get(path, accept).statusCode()).as(path).isEqualTo(400);
    }
  }

  @Test
  void a_name_with_several_meanings_refers_to_what_has_it_in_the_same_format() {
    assertThat(location("/id/name/treg", "text/turtle")).isEqualTo("/search?q=treg");
    assertThat(location("/id/name/treg.ttl", "*/*")).isEqualTo("/search.ttl?q=treg");
    Model said = ModelFactory.createDefaultModel();
    RDFParser.fromString(RunningAtlas.get("/search?q=treg", "text/turtle").body(), Lang.TURTLE)
        .parse(said);
    Model known = ModelFactory.createDefaultModel();
    String query =
        "CONSTRUCT%20WHERE%20%7B%3Chttps%3A%2F%2Fwww.mecfsatlas.com%2Fid%2Fname%2Ftreg%3E"
            + "%20%3Chttps%3A%2F%2Fwww.mecfsatlas.com%2Fontology%23mayMean%3E%20%3Fthing%7D";
    RDFParser.fromString(
            RunningAtlas.get("/sparql?query=" + query, "text/turtle").body(), Lang.TURTLE)
        .parse(known);
    assertThat(known.size()).isEqualTo(2);
    assertThat(said.containsAll(known)).isTrue();
    assertThat(
            said.containsResource(
                ResourceFactory.createResource("https://www.mecfsatlas.com/id/name/treg")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/id/virus/hhv-6.nt?x=1, /virus/hhv-6.nt?x=1",
    "/.well-known/void.ttl, /void.ttl",
    "/.well-known/sparql-examples.jsonld, /questions.jsonld"
  })
  void what_refers_to_a_page_keeps_the_format(String path, String page) {
    assertThat(location(path, "*/*")).isEqualTo(page);
    assertThat(RunningAtlas.get(page, "*/*").statusCode()).isEqualTo(200);
  }

  private static String location(String path, String accept) {
    assertThat(RunningAtlas.get(path, accept).statusCode()).as(path).isEqualTo(303);
    return RunningAtlas.get(path, accept).headers().firstValue("Location").orElse("");
  }
}
