package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A page that speaks RDF at all speaks it in every syntax, and says the same in each. */
class ServedSyntaxesTest {
  private static final Map<String, Lang> SYNTAXES =
      Map.of(
          "application/ld+json", Lang.JSONLD11,
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/rdf+xml", Lang.RDFXML);

  @TestFactory
  Stream<DynamicTest> every_syntax_of_a_page_is_the_same_graph() {
    return ServedPages.all().stream()
        .map(page -> DynamicTest.dynamicTest(page, () -> isOneGraph(page)));
  }

  private static void isOneGraph(String page) {
    Map<String, String> formats = ServedPages.formats(page);
    if (SYNTAXES.keySet().stream().noneMatch(formats::containsKey)) {
      return;
    }
    assertThat(formats.keySet()).containsAll(SYNTAXES.keySet());
    Model expected = negotiated(page, "application/ld+json");
    assertThat(expected.size()).isPositive();
    for (String type : SYNTAXES.keySet()) {
      assertThat(negotiated(page, type).isIsomorphicWith(expected)).as(type).isTrue();
      String address = formats.getOrDefault(type, "");
      HttpResponse<String> suffixed = RunningAtlas.get(address, "image/png");
      assertThat(suffixed.statusCode()).as(address).isEqualTo(200);
      assertThat(suffixed.body()).isEqualTo(RunningAtlas.get(page, type).body());
    }
  }

  @TestFactory
  Stream<DynamicTest> every_list_and_every_view_speaks_rdf() {
    return Stream.of(ServedPages.lists(), ServedPages.views(), Stream.of("/search", "/questions"))
        .flatMap(part -> part)
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page,
                    () ->
                        assertThat(ServedPages.formats(page).keySet())
                            .containsAll(SYNTAXES.keySet())));
  }

  @Test
  void turtle_of_a_list_begins_with_the_list() {
    assertThat(RunningAtlas.get("/virus", "text/turtle").body().replaceAll("(?m)^@prefix.*\n", ""))
        .startsWith("\n<https://www.mecfsatlas.com/virus#list> a ");
  }

  @Test
  void html_leads_to_every_syntax() {
    for (String page : List.of("/virus", "/matrix/virus/cell", "/search?q=herpesvirus")) {
      assertThat(RunningAtlas.get(page, "text/html").body())
          .as(page)
          .contains(".ttl", ".nt", ".rdf", ".jsonld");
    }
  }

  private static Model negotiated(String page, String type) {
    HttpResponse<String> answer = RunningAtlas.get(page, type);
    assertThat(answer.statusCode()).as(page + " " + type).isEqualTo(200);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), SYNTAXES.get(type)).parse(model);
    return model;
  }
}
