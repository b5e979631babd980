package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search over HTTP, with the shipped data. */
class ServedSearchTest {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

  @Test
  void the_best_match_comes_before_records_and_papers() {
    assertThat(html("/search?q=hhv6"))
        .containsSubsequence(
            "results for",
            "Best match",
            "href=\"/virus/hhv-6\"",
            "Things",
            " studies</h2>",
            "Claims")
        .contains("value=\"hhv6\"", "Does not prove:");
  }

  @ParameterizedTest
  @CsvSource({
    "did a virus do this to me, does-a-virus-cause-it",
    "exercise made me worse, what-is-pem",
    "is there a cure, what-was-tried-in-trials",
    "what treatments were tried, what-was-tried-in-trials",
    "immune changes in blood, what-is-different-in-the-blood",
    "long covid, what-about-covid",
    "what is not known, what-is-not-known"
  })
  void what_asks_a_key_question_is_answered_before_anything_that_was_found(
      String asked, String question) {
    String page = html("/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    String answer = html("/answers/" + question);
    Matcher lead = Pattern.compile("(?s)<p class=\"verdict\">(.*?)</p>").matcher(answer);
    assertThat(lead.find()).isTrue();
    assertThat(page)
        .containsSubsequence(
            "<b>Answer</b>",
            "href=\"/answers/" + question + "\"",
            lead.group(1).replaceAll("<[^>]+>", "").strip().substring(0, 12),
            "Does not prove:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lusso 1993", "hhv6", "10.1038/362458a0", "zzzzzzzz"})
  void a_name_is_not_a_question(String typed) {
    assertThat(html("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
        .doesNotContain("<b>Answer</b>");
  }

  @Test
  void a_name_with_several_meanings_lists_them_and_guesses_none() {
    assertThat(html("/search?q=null%20cell"))
        .containsSubsequence("This name has several meanings", "/cell/nk-cell\"")
        .contains("/cell/nk-cell-progenitor\"")
        .doesNotContain("Best match");
  }

  @Test
  void before_anything_was_typed_there_is_a_hint_and_no_error() {
    for (String path : new String[] {"/search", "/search?q=", "/search?q=%20%20"}) {
      assertThat(html(path)).contains("Type a name").doesNotContain("Nothing found");
    }
  }

  @Test
  void where_nothing_is_found_that_is_said() {
    assertThat(html("/search?q=zzzzzzzz")).contains("Nothing found", "zzzzzzzz");
  }

  @Test
  void a_section_goes_on_page_by_page() {
    assertThat(html("/search?q=fatigue&kind=paper"))
        .contains("<h2 id=\"in-paper\">Papers", "kind=paper&amp;page=2&amp;q=fatigue");
    assertThat(html("/search?q=fatigue&kind=paper&page=2")).contains("aria-current=\"page\">2<");
  }

  @Test
  void the_same_results_are_data() {
    HttpResponse<String> response =
        RunningAtlas.get("/search?q=fatigue&page=2", "application/ld+json");
    assertThat(response.statusCode()).isEqualTo(200);
    Model model = RDFParser.fromString(response.body(), Lang.JSONLD11).toModel();
    assertThat(
            model.listObjectsOfProperty(ResourceFactory.createProperty(HYDRA, "member")).toList())
        .hasSize(50);
    assertThat(
            model
                .listObjectsOfProperty(ResourceFactory.createProperty(HYDRA, "totalItems"))
                .next()
                .asLiteral()
                .getInt())
        .isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=a&q=b",
        "/search?q=a&page=0",
        "/search?q=a&page=99",
        "/search?q=a&page=x",
        "/search?q=a&kind=plant",
        "/search?q=a&colour=red",
        "/search?q=a&pem=maybe",
        "/search?pem=PEM%20required",
        "/search?q=a&criteria=no-such-criteria",
        "/search?q=a&design=RCT",
        "/search?q=a&setting=moon",
        "/search?q=a&standing=gone",
        "/search?q=a&since=19x0",
        "/search?q=a&until=-1",
        "/search?q=a&until=12345",
        "/search?q=a&about=hhv-6",
        "/search?q=a&about=virus/hhv%206",
        "/search?q=a&sort=best",
        "/search?q=a&pem=required&pem=unclear",
        "/search?q=a&kind=paper&pem=required",
        "/search?q=a&kind=thing&sort=newest",
        "/search.csv?pem=required&page=9",
        "/evidence?pem=maybe",
        "/evidence?criteria=nobody",
        "/evidence?since=x",
        "/evidence?about=nobody",
        "/evidence?colour=red",
        "/evidence.jsonld?standing=gone"
      })
  void what_the_search_does_not_understand_is_refused_with_a_reason(String path) {
    HttpResponse<String> response = RunningAtlas.get(path, "*/*;q=0.1, application/json");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"detail\":\"").doesNotContain("malformed");
  }

  @TestFactory
  Stream<DynamicTest> whatever_is_typed_is_shown_as_text_and_never_fails() {
    return Stream.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "*:*",
            "\"",
            "AND OR NOT",
            "(((",
            "\\",
            "field:value~99",
            "\u0000\u0007",
            "\u202eabc",
            "שלום",
            "🦠🧬",
            "%00%ff",
            "a' OR 1=1 --",
            "${7*7}",
            "a".repeat(200))
        .map(
            typed ->
                dynamicTest(
                    "q=" + (typed.length() > 40 ? typed.substring(0, 40) : typed),
                    () -> {
                      String asked = URLEncoder.encode(typed, StandardCharsets.UTF_8);
                      assertThat(html("/search?q=" + asked))
                          .doesNotContain("<script>", "<img", "\u202e", "\u0000")
                          .contains("<h1>Search</h1>");
                      assertThat(RunningAtlas.get("/search.jsonld?q=" + asked, "*/*").statusCode())
                          .isEqualTo(200);
                    }));
  }

  private static String html(String path) {
    HttpResponse<String> response = RunningAtlas.get(path, "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }
}
