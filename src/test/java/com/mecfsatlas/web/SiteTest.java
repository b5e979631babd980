package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  @ParameterizedTest
  @CsvSource({
    "/id/virus/sample, /virus/sample",
    "/id/virus/sample.ttl, /virus/sample.ttl",
    "/id/paper/sample-paper.citation?style=ieee, /paper/sample-paper.citation?style=ieee"
  })
  void an_identifier_refers_to_its_document_and_does_not_vary(String identifier, String document) {
    for (String method : List.of("GET", "HEAD")) {
      HttpResponse<String> answer = SITE.send(method, identifier);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(field(answer, "Location")).containsExactly(document);
      assertThat(field(answer, "Vary")).isEmpty();
      assertThat(field(answer, "Access-Control-Allow-Origin")).containsExactly("*");
    }
  }

  @Test
  void a_name_with_several_meanings_refers_to_the_search_that_lists_them() {
    HttpResponse<String> answer = SITE.get("/id/name/null-cell");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(field(answer, "Location")).containsExactly("/search?q=null-cell");
    assertThat(field(SITE.get("/id/name/null-cell.ttl"), "Location"))
        .containsExactly("/search.ttl?q=null-cell");
    assertThat(SITE.get("/id/name/nobody").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/id/name/Null%20cell").statusCode()).isEqualTo(404);
  }

  @Test
  void a_search_keeps_its_words_in_every_face_and_answers_no_other_method() {
    HttpResponse<String> answer = SITE.get("/search?q=hhv-6");
    assertThat(field(answer, "Content-Location")).containsExactly("/search.html?q=hhv-6");
    assertThat(field(answer, "Link").getFirst())
        .contains("</search.jsonld?q=hhv-6>; rel=\"alternate\"")
        .contains("<https://www.mecfsatlas.com/search?q=hhv-6>; rel=\"canonical\"");
    assertThat(SITE.send("POST", "/search?q=x").statusCode()).isEqualTo(405);
    assertThat(SITE.get("/search?q=x", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource({
    "/virus/, /virus",
    "/virus/sample/?length=full, /virus/sample?length=full",
    "/id/virus/sample/, /id/virus/sample",
    "/ontology/, /ontology",
    "/search/?q=hhv, /search?q=hhv"
  })
  void a_trailing_slash_redirects_to_the_one_address(String twin, String address) {
    HttpResponse<String> answer = SITE.get(twin);
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(field(answer, "Location")).containsExactly(address);
  }

  @Test
  void the_front_door_is_html() {
    HttpResponse<String> answer = SITE.get("/");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("html /{}");
    assertThat(field(answer, "Content-Location")).containsExactly("/");
    assertThat(field(answer, "Link").getFirst())
        .contains("<https://www.mecfsatlas.com/>; rel=\"cite-as\"");
    assertThat(SITE.get("/", "Accept", "text/turtle").statusCode()).isEqualTo(406);
  }

  @Test
  void a_paper_is_cited_by_its_doi_and_a_record_by_its_own_address() {
    assertThat(field(SITE.get("/paper/sample-paper"), "Link").getFirst())
        .contains("<https://doi.org/10.1000/sample(1)%3C2%3E>; rel=\"cite-as\"")
        .contains("<https://schema.org/ScholarlyArticle>; rel=\"type\"")
        .contains("<https://schema.org/AboutPage>; rel=\"type\"");
    assertThat(field(SITE.get("/paper/no-doi"), "Link").getFirst())
        .contains("<https://www.mecfsatlas.com/paper/no-doi>; rel=\"cite-as\"");
    assertThat(field(SITE.get("/evidence/sample-record"), "Link").getFirst())
        .contains("<https://www.mecfsatlas.com/evidence/sample-record>; rel=\"cite-as\"");
  }

  @Test
  void json_is_the_same_bytes_with_the_context_in_a_link() {
    HttpResponse<String> json = SITE.get("/virus/sample", "Accept", "application/json");
    HttpResponse<String> linked = SITE.get("/virus/sample", "Accept", "application/ld+json");
    assertThat(field(json, "Content-Type")).containsExactly("application/json");
    assertThat(json.body()).isEqualTo(linked.body());
    assertThat(field(json, "ETag")).isNotEqualTo(field(linked, "ETag"));
    assertThat(field(json, "Link").getFirst()).contains("json-ld#context");
    assertThat(field(linked, "Link").getFirst()).doesNotContain("json-ld#context");
  }

  @Test
  void a_citation_style_may_stand_in_accept_or_in_the_query() {
    HttpResponse<String> accepted =
        SITE.get("/paper/no-doi", "Accept", "text/x-bibliography; style=ieee; locale=en-GB");
    assertThat(accepted.body()).contains("style=ieee", "locale=en-GB");
    String address = field(accepted, "Content-Location").getFirst();
    assertThat(address).isEqualTo("/paper/no-doi.citation?style=ieee&locale=en-GB");
    HttpResponse<String> fixed = SITE.get(address);
    assertThat(fixed.body()).isEqualTo(accepted.body());
    assertThat(field(fixed, "ETag")).isEqualTo(field(accepted, "ETag"));
  }

  @Test
  void the_length_of_a_page_is_part_of_its_address() {
    HttpResponse<String> answer = SITE.get("/virus/sample?length=short");
    assertThat(answer.body()).contains("length=short");
    assertThat(field(answer, "Content-Location"))
        .containsExactly("/virus/sample.html?length=short");
  }

  @Test
  void a_page_of_a_list_keeps_its_number_in_every_face() {
    HttpResponse<String> answer = SITE.get("/virus?utm_source=x&page=2");
    assertThat(field(answer, "Content-Location")).containsExactly("/virus.html?page=2");
    assertThat(field(answer, "Link").getFirst())
        .contains("</virus.csv?page=2>; rel=\"alternate\"")
        .contains("<https://www.mecfsatlas.com/virus?page=2>; rel=\"canonical\"");
  }

  @Test
  void a_finished_face_is_not_made_again() {
    SITE.get("/cell/sample.nt");
    int before = SITE.graph.described.get();
    String tag = field(SITE.get("/cell/sample.nt"), "ETag").getFirst();
    SITE.get("/cell/sample.nt", "If-None-Match", tag);
    assertThat(SITE.graph.described.get()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cell/sample.ttl", "/sparql?query=ASK%7B%7D", "/context/v1.jsonld"})
  void a_kept_answer_is_dated_when_it_is_sent(String path) throws InterruptedException {
    HttpResponse<String> first = SITE.get(path);
    Thread.sleep(1_100);
    HttpResponse<String> again = SITE.get(path);
    HttpResponse<String> unchanged =
        SITE.get(path, "If-None-Match", first.headers().firstValue("ETag").orElse("\"none\""));
    for (HttpResponse<String> later : List.of(again, unchanged)) {
      assertThat(later.headers().allValues("Date")).hasSize(1);
      assertThat(dated(later)).isAfter(dated(first));
    }
  }

  private static Instant dated(HttpResponse<String> answer) {
    return Instant.from(
        DateTimeFormatter.RFC_1123_DATE_TIME.parse(
            answer.headers().firstValue("Date").orElseThrow()));
  }

  @Test
  void the_context_is_kept_for_a_week_and_open_to_all() {
    HttpResponse<String> answer = SITE.get("/context/v1.jsonld", "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(field(answer, "Content-Type")).containsExactly("application/ld+json");
    assertThat(field(answer, "Cache-Control")).containsExactly("public, max-age=604800");
    assertThat(field(answer, "Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(
            SITE.get("/context/v1.jsonld", "If-None-Match", field(answer, "ETag").getFirst())
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void a_style_sheet_never_changes_at_its_address() {
    HttpResponse<String> answer = SITE.get("/assets/0123abcd/atlas.css");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(field(answer, "Content-Type")).containsExactly("text/css; charset=utf-8");
    assertThat(field(answer, "Cache-Control").getFirst()).contains("immutable");
  }

  @Test
  void crawlers_are_told_what_to_read() {
    HttpResponse<String> answer = SITE.get("/robots.txt");
    assertThat(answer.body()).startsWith("User-agent: *\n");
    assertThat(field(answer, "Content-Type")).containsExactly("text/plain;charset=utf-8");
  }

  @Test
  void a_preflight_learns_what_other_sites_may_send() {
    for (String path :
        List.of(
            "/",
            "/virus",
            "/virus/sample",
            "/virus/sample.ttl",
            "/ontology",
            "/search",
            "/id/name/null-cell")) {
      HttpResponse<String> answer =
          SITE.send(
              "OPTIONS",
              path,
              "Access-Control-Request-Method",
              "GET",
              "Access-Control-Request-Headers",
              "if-none-match");
      assertThat(answer.statusCode()).as(path).isEqualTo(204);
      assertThat(field(answer, "Allow").getFirst()).contains("GET", "HEAD", "OPTIONS");
      assertThat(field(answer, "Access-Control-Allow-Methods").getFirst()).contains("QUERY");
      assertThat(field(answer, "Access-Control-Allow-Headers").getFirst()).isEqualTo("*");
      assertThat(field(answer, "Access-Control-Max-Age")).hasSize(1);
      assertThat(field(answer, "Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void other_sites_may_read_what_links_and_tags_say() {
    assertThat(field(SITE.get("/virus/sample"), "Access-Control-Expose-Headers").getFirst())
        .isEqualTo(
            "Link, ETag, Location, Content-Location, Last-Modified, Memento-Datetime, Vary,"
                + " Retry-After, Accept-Ranges, Content-Range");
  }

  private static List<String> field(HttpResponse<String> answer, String name) {
    return answer.headers().allValues(name);
  }
}
