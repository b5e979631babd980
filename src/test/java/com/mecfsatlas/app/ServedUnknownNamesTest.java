package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who misspells a name in a query is told, and not only that nothing was found. */
class ServedUnknownNamesTest {
  private static HttpResponse<String> ask(String query, String accept) {
    return RunningAtlas.get(
        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), accept);
  }

  private static String hint(String query) {
    return ask(query, "application/sparql-results+json").headers().firstValue("Link").orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?f a atlas:Findng } | atlas:Findng; did you mean atlas:Finding?",
        "SELECT * { ?f atlas:outcom ?o } | atlas:outcom; did you mean atlas:outcome?",
        "SELECT * { ?f a atlas:Finding FILTER NOT EXISTS { ?f atlas:outcom ?o } } | atlas:outcome?",
        "SELECT * { ?f a atlas:Finding FILTER(!EXISTS { ?f atlas:outcom ?o }) } | atlas:outcome?",
        "SELECT * { ?f a atlas:Finding OPTIONAL { ?f atlas:outcom ?o } } LIMIT 1 | atlas:outcome?",
        "SELECT * { { SELECT * { ?f atlas:outcom ?o } } } | atlas:outcome?",
        "SELECT * { ?f atlas:claim/atlas:subjct+ ?o } | atlas:subject?",
        "SELECT * { ?f ^atlas:subjct/!atlas:objct ?o } LIMIT 1 | atlas:subject?",
        "ASK { virus:ebw ?p ?o } | virus:ebw; did you mean virus:ebv?",
        "ASK { ?s rdfs:lable ?o } | rdfs:lable",
        "CONSTRUCT WHERE { ?s atlas:outcom ?o } | atlas:outcome?"
      })
  void the_nearest_name_is_told(String query, String words) {
    assertThat(ask(query, "*/*").headers().firstValue("Link").orElse(""))
        .startsWith("</sparql>; rel=\"help\"; title=\"Nothing here is called ")
        .contains(words);
  }

  @Test
  void the_page_and_an_answer_from_memory_tell_it_too() {
    String query = "SELECT ?f { ?f atlas:outcom ?o }";
    assertThat(ask(query, "text/html").body())
        .contains("Nothing here is called atlas:outcom; did you mean atlas:outcome?");
    assertThat(hint(query)).isNotEmpty().isEqualTo(hint(query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT ?f { ?f atlas:outcom ?o } | application/sparql-results+json",
        "SELECT ?f { ?f atlas:outcom ?o } | application/json",
        "SELECT ?f { ?f a atlas:Finding OPTIONAL { ?f atlas:outcom '{}' } } LIMIT 2 |"
            + " application/json",
        "ASK { virus:ebw ?p ?o } | application/sparql-results+json"
      })
  void a_result_in_json_has_a_link_to_the_page_that_tells_it(String query, String accept)
      throws IOException {
    JsonNode head = JsonMapper.builder().build().readTree(ask(query, accept).body()).get("head");
    assertThat(head.get("link")).hasSize(1);
    String address = head.get("link").get(0).asText();
    assertThat(address).startsWith("http");
    String path = address.replaceFirst("^https?://[^/]+", "");
    assertThat(RunningAtlas.get(path, "text/html").body()).contains("Nothing here is called");
    assertThat(head.has("vars")).isEqualTo(query.startsWith("SELECT"));
  }

  @Test
  void a_result_to_which_nothing_is_to_be_said_has_no_link() {
    assertThat(ask("SELECT ?f { ?f a atlas:Finding } LIMIT 1", "application/json").body())
        .doesNotContain("\"link\"");
  }

  @Test
  void what_is_far_from_every_name_is_only_said_to_be_unknown() {
    assertThat(hint("ASK { ?s <http://example.org/no\"thing> ?o }")).isEmpty();
    assertThat(hint("ASK { ?s <http://example.org/nothing-like-it> ?o }"))
        .endsWith("called <http://example.org/nothing-like-it>.\"");
    assertThat(hint("ASK { ?s <http://example.org/Größe> ?o }")).matches("\\p{ASCII}+");
  }

  /** A field that is too long breaks an answer, and likeness is costly for long names. */
  @ParameterizedTest
  @ValueSource(ints = {100, 2_000, 40_000})
  void a_name_of_any_length_is_told_in_a_short_field_and_in_time(int length) throws Exception {
    String name = "<https://www.mecfsatlas.com/id/author/" + "ab".repeat(length / 2) + ">";
    HttpRequest asked =
        HttpRequest.newBuilder(RunningAtlas.at("/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(
                BodyPublishers.ofString("ASK { " + name + " ?p " + name.replace("ab", "ba") + " }"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Link").orElseThrow())
        .contains("Nothing here is called author:ab")
        .hasSizeLessThan(700);
  }

  /** They find what they ask for, so they name nothing that is not there. */
  @TestFactory
  Stream<DynamicTest> no_question_of_the_atlas_names_what_is_not_there() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sparql/question"))) {
      List<Path> queries = files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
      assertThat(queries).hasSizeGreaterThan(30);
      return queries.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(), () -> assertThat(hint(read(file))).isEmpty()));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
