package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemDocumentsTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @Test
  void a_browser_gets_a_page_and_a_program_a_problem_document() {
    HttpResponse<String> page = SITE.get("/virus/nobody", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(field(page, "Content-Type")).containsExactly("text/html;charset=utf-8");
    assertThat(field(page, "Content-Security-Policy")).hasSize(1);
    assertThat(field(page, "Vary")).containsExactly("Accept");
    assertThat(page.body()).isEqualTo("<h1>404</h1>");
    for (String accept : List.of("*/*", "text/turtle", "application/json", "text/csv;q=0.1")) {
      HttpResponse<String> document = SITE.get("/virus/nobody", "Accept", accept);
      assertThat(document.statusCode()).isEqualTo(404);
      assertThat(field(document, "Content-Type")).containsExactly("application/problem+json");
      assertThat(field(document, "Vary")).containsExactly("Accept");
      assertThat(json(document).get("status").intValue()).isEqualTo(404);
    }
  }

  @Test
  void head_is_told_the_same_of_a_problem() {
    for (String target : List.of("/virus/nobody", "/nobody", "/virus/sample.foo")) {
      HttpResponse<String> get = SITE.get(target, "Accept", BROWSER);
      HttpResponse<String> head = SITE.send("HEAD", target, "Accept", BROWSER);
      assertThat(head.body()).isEmpty();
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      for (String name : List.of("Content-Type", "Content-Length", "Vary", "Cache-Control")) {
        assertThat(field(head, name)).as(name).isEqualTo(field(get, name)).hasSize(1);
      }
    }
  }

  @Test
  void not_acceptable_lists_the_alternatives_in_body_and_header() {
    HttpResponse<String> answer = SITE.get("/virus?page=2", "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(field(answer, "Vary")).containsExactly("Accept");
    assertThat(json(answer).get("alternatives").findValuesAsText("href"))
        .containsExactly(
            "/virus.html?page=2",
            "/virus.jsonld?page=2",
            "/virus.ttl?page=2",
            "/virus.nt?page=2",
            "/virus.rdf?page=2",
            "/virus.md?page=2",
            "/virus.linkset.json?page=2",
            "/virus.linkset?page=2",
            "/virus.csv?page=2");
    assertThat(json(answer).get("alternatives").findValuesAsText("type"))
        .contains("text/html", "application/ld+json", "application/linkset+json", "text/csv");
    assertThat(field(answer, "Link").getFirst())
        .contains("</virus.csv?page=2>; rel=\"alternate\"; type=\"text/csv\"");
    assertThat(SITE.send("HEAD", "/virus", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(json(SITE.get("/virus", "Accept", "*/*;q=0")).get("alternatives")).hasSize(9);
  }

  @Test
  void what_does_not_exist_is_404_in_every_format() {
    assertThat(SITE.get("/virus/nobody", "Accept", "image/png").statusCode()).isEqualTo(404);
    for (String path : List.of("/virus/nobody", "/virus/nobody.csv", "/virus/nobody.ttl")) {
      assertThat(json(SITE.get(path)).get("alternatives").findValuesAsText("href"))
          .as(path)
          .containsExactly("/virus");
    }
  }

  @Test
  void a_suffix_that_is_not_offered_is_404_with_those_that_are() {
    HttpResponse<String> answer = SITE.get("/virus.bib?page=2");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(json(answer).get("alternatives").findValuesAsText("href"))
        .contains("/virus.html?page=2", "/virus.ttl?page=2");
  }

  @Test
  void an_accept_field_longer_than_8_kb_is_400() {
    String accept = "text/turtle, ".repeat(320);
    HttpResponse<String> answer = SITE.get("/virus/sample", "Accept", accept, "Accept", accept);
    assertThat(answer.statusCode()).isIn(400, 431);
    assertThat(json(answer).get("status").intValue()).isEqualTo(answer.statusCode());
  }

  @Test
  void an_unknown_citation_style_is_406_with_the_styles() {
    HttpResponse<String> answer =
        SITE.get("/paper/no-doi", "Accept", "text/x-bibliography;style=nobodys");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(json(answer).get("offered").toString()).isEqualTo("[\"apa\",\"ieee\"]");
    assertThat(SITE.get("/paper/no-doi.citation?style=nobodys").statusCode()).isEqualTo(406);
  }

  @Test
  void another_method_is_405_and_told_which_there_are() {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "QUERY")) {
      HttpResponse<String> answer = SITE.send(method, "/virus/sample");
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(field(answer, "Allow").getFirst().split(",\\s*", -1))
          .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
      assertThat(json(answer).get("title").textValue()).isEqualTo("Method Not Allowed");
    }
  }

  @Test
  void a_method_that_means_nothing_is_501() {
    HttpResponse<String> answer = SITE.send("NONSENSE", "/virus/sample");
    assertThat(answer.statusCode()).isEqualTo(501);
    assertThat(json(answer).get("detail").textValue()).contains("GET");
  }

  @Test
  void a_fault_of_ours_shows_a_name_and_no_cause() {
    HttpResponse<String> answer = SITE.get("/virus/breaks");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(json(answer).get("instance").textValue()).matches("urn:uuid:[0-9a-f-]{36}");
    assertThat(answer.body()).doesNotContain("fire", "Exception");
    assertThat(SITE.get("/virus/breaks", "Accept", BROWSER).body())
        .matches("<h1>500</h1>urn:uuid:[0-9a-f-]{36}");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static List<String> field(HttpResponse<String> answer, String name) {
    return answer.headers().allValues(name);
  }
}
