package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.RunningService.Store;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint says of itself where no query is asked (Service Description, 2). */
class ServiceDescriptionTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final RunningService SERVICE =
      new RunningService(Store.MEMORY, RunningService.LIMITS, () -> "one");

  @AfterAll
  static void stop() {
    SERVICE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml",
        "*/*"
      })
  void names_the_language_the_formats_and_the_graphs(String accept) throws Exception {
    HttpResponse<String> answer = SERVICE.get("/sparql", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
    Model said = read(answer);
    assertThat(values(said, "endpoint")).hasSize(1);
    assertThat(values(said, "resultFormat")).hasSize(10);
    assertThat(values(said, "name"))
        .containsExactlyInAnyOrder(RunningService.VIRUSES, RunningService.CELLS);
    assertThat(values(said, "feature")).containsExactly(SD + "UnionDefaultGraph");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "text/html"})
  void is_revalidated_by_its_tag(String accept) throws Exception {
    HttpResponse<String> first = SERVICE.get("/sparql", "Accept", accept);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(SERVICE.get("/sparql", "Accept", accept, "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void a_browser_gets_the_page_to_write_a_query_on() throws Exception {
    HttpResponse<String> answer =
        SERVICE.get("/sparql", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(answer.body()).isEqualTo("<form>");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"text/turtle;q=0, 406", "image/png, 406", "text/csv, 406", "text/*, 200"})
  void is_negotiated_strictly(String accept, int status) throws Exception {
    assertThat(SERVICE.get("/sparql", "Accept", accept).statusCode()).isEqualTo(status);
  }

  @Test
  void a_browser_sees_a_result_as_a_table_and_a_mistake_beside_its_query() throws Exception {
    String html = "text/html,*/*;q=0.8";
    assertThat(SERVICE.ask("SELECT ?n { ?r <urn:x-row:number> ?n }", "Accept", html).body())
        .isEqualTo("<table> [n] 300");
    assertThat(SERVICE.ask("ASK {}", "Accept", html).body()).isEqualTo("<table> [answer] 1");
    HttpResponse<String> problem = SERVICE.ask("SELECT * { ?s ?p }", "Accept", html);
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body())
        .startsWith("400 ")
        .contains("(line 1, column 18)")
        .endsWith("SELECT * { ?s ?p }");
  }

  @Test
  void a_parameter_can_name_the_format() throws Exception {
    String query = "/sparql?query=" + RunningService.encoded("ASK {}") + "&format=";
    assertThat(SERVICE.get(query + "xml", "Accept", "text/html").body()).startsWith("<?xml");
    assertThat(SERVICE.get(query + "docx", "Accept", "text/html").body()).startsWith("<table>");
  }

  @Test
  void a_mistake_is_named_with_its_place_its_token_and_the_query() throws Exception {
    String query = "SELECT * {\n ?s ?p }\n";
    HttpResponse<String> problem = SERVICE.ask(query);
    assertThat(RunningService.json(problem).getNumber("line").intValue()).isEqualTo(2);
    assertThat(RunningService.json(problem).getString("token")).isEqualTo("}");
    assertThat(RunningService.json(problem).getString("query")).isEqualTo(query);
  }

  private static List<String> values(Model said, String property) {
    return said
        .listObjectsOfProperty(ResourceFactory.createProperty(SD, property))
        .toList()
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static Model read(HttpResponse<String> answer) {
    Lang lang =
        RDFLanguages.contentTypeToLang(
            answer.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", ""));
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), lang).parse(model);
    return model;
  }
}
