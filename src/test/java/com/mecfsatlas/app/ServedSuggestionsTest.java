package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is suggested while one types, over HTTP, with the shipped data. */
class ServedSuggestionsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DOOR = "/search/suggestions?q=";

  @ParameterizedTest
  @CsvSource({
    "eb, /virus/ebv",
    "EB, /virus/ebv",
    "epst, /virus/ebv",
    "barr, /virus/ebv",
    "vir barr epst, /virus/ebv",
    "hhv6, /virus/hhv-6",
    "hhv-6, /virus/hhv-6",
    "nk c, /cell/nk-cell",
    "graded ex, /treatment/graded-exercise-therapy",
    "fatig, /symptom/fatigue",
    "canadian cons, /criterion/ccc-2003",
    "10.1038/362458a0, /evidence/lusso-1993-infection-natural",
    "nature, /journal/nature",
    "lusso, /author/lusso-p"
  })
  void two_letters_that_begin_any_word_of_a_name_are_enough(String typed, String expected) {
    assertThat(column(suggestions(typed), 3)).anyMatch(each -> each.endsWith(expected));
  }

  @Test
  void things_come_first_then_questions_then_records_and_journals_and_authors_last() {
    List<String> order = List.of("thing", "question", "evidence", "paper", "journal", "author");
    for (String typed : List.of("eb", "fatigue", "ex", "na", "ma", "chronic", "l")) {
      assertThat(column(suggestions(typed), 3).stream().map(this::kind).map(order::indexOf))
          .as(typed)
          .doesNotContain(-1)
          .isSorted()
          .hasSizeLessThanOrEqualTo(8);
    }
    assertThat(column(suggestions("fatigue"), 3).stream().map(this::kind))
        .contains("thing", "question", "evidence");
  }

  private String kind(String address) {
    return switch (address.replaceFirst("^https?://[^/]+/", "").replaceFirst("/.*", "")) {
      case "claim", "roll-up" -> "question";
      case String each when List.of("evidence", "paper", "journal", "author").contains(each) ->
          each;
      default -> "thing";
    };
  }

  @Test
  void a_claim_never_stands_without_its_counts_nor_a_thing_without_how_often_it_is_named() {
    JsonNode answer = suggestions("graded exercise");
    List<String> addresses = column(answer, 3);
    assertThat(addresses).anyMatch(each -> each.contains("/claim/"));
    for (int i = 0; i < addresses.size(); i++) {
      String told = column(answer, 2).get(i);
      if (addresses.get(i).matches(".*/(claim|roll-up)/.*")) {
        assertThat(told).containsAnyOf("found by ", "no counted study");
      } else if (addresses.get(i).contains("/treatment/")) {
        assertThat(told).matches("Treatment · \\d+ (studies name|study names) it");
      }
    }
  }

  @Test
  void a_retraction_is_said_before_anything_else() {
    JsonNode answer = suggestions("detection of an infectious retrovirus");
    assertThat(column(answer, 2)).anyMatch(told -> told.startsWith("Retracted · "));
  }

  @Test
  void a_paper_stands_once_where_its_record_does() {
    assertThat(column(suggestions("infection of natural killer cells by human"), 3))
        .filteredOn(each -> each.endsWith("/lusso-1993-infection-natural"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "e", "-", "é", "--", "…!", "\u0000e", "(e)"})
  void less_than_two_letters_suggest_nothing(String typed) {
    JsonNode answer = suggestions(typed);
    assertThat(answer).hasSize(4);
    assertThat(Stream.of(1, 2, 3).map(answer::get)).allMatch(JsonNode::isEmpty);
  }

  @Test
  void it_is_an_array_of_suggestions_after_opensearch() {
    HttpResponse<String> answer = RunningAtlas.get(DOOR + "eb", "*/*");
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/x-suggestions+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=60");
    JsonNode array = suggestions("eb");
    assertThat(array.get(0).asText()).isEqualTo("eb");
    assertThat(array.get(1)).hasSameSizeAs(array.get(2)).hasSameSizeAs(array.get(3)).isNotEmpty();
    assertThat(column(array, 3))
        .allMatch(each -> RunningAtlas.get(path(each), "text/html").statusCode() == 200);
  }

  @Test
  void who_has_it_already_is_told_so_and_a_head_has_the_fields_alone() throws Exception {
    HttpResponse<String> first = RunningAtlas.get(DOOR + "eb", "*/*");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        send(HttpRequest.newBuilder(RunningAtlas.at(DOOR + "eb")).header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    HttpResponse<String> head =
        send(
            HttpRequest.newBuilder(RunningAtlas.at(DOOR + "eb"))
                .method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).contains(tag);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "?Q=eb",
        "?q=eb&q=cd",
        "?q=eb&page=2",
        "?q=eb&kind=virus",
        "?query=eb",
        "?q=eb&callback=alert",
        "?q=eb&q=",
        "?q=LONG"
      })
  void what_it_does_not_understand_is_refused_with_a_reason(String query) {
    HttpResponse<String> answer =
        RunningAtlas.get(
            "/search/suggestions" + query.replace("LONG", "a".repeat(201)), "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"detail\":\"").doesNotContain("malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "*:*",
        "AND OR NOT",
        "field:value~99",
        "\u202eabc",
        "שלום",
        "🦠🧬",
        "a' OR 1=1 --",
        "the of in"
      })
  void whatever_is_typed_never_fails(String typed) {
    assertThat(suggestions(typed)).hasSize(4);
  }

  @Test
  void a_page_has_the_list_of_no_other_format() {
    assertThat(RunningAtlas.get("/search/suggestions.html?q=eb", "*/*").statusCode())
        .isEqualTo(404);
    assertThat(RunningAtlas.post(DOOR + "eb", "text/plain", "x", "*/*").statusCode())
        .isEqualTo(405);
  }

  @Test
  void browsers_and_libraries_find_how_to_search() throws Exception {
    assertThat(RunningAtlas.get("/", "text/html").body())
        .contains(
            "<link rel=\"search\" type=\"application/opensearchdescription+xml\""
                + " title=\"ME/CFS Atlas\" href=\"/opensearch.xml\">");
    HttpResponse<String> document = RunningAtlas.get("/opensearch.xml", "*/*");
    assertThat(document.headers().firstValue("Content-Type"))
        .contains("application/opensearchdescription+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(document.body().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    String opensearch = "http://a9.com/-/spec/opensearch/1.1/";
    assertThat(root.getNamespaceURI()).isEqualTo(opensearch);
    // At most 16 characters (OpenSearch 1.1, draft 6, "ShortName").
    assertThat(text(root, opensearch, "ShortName")).hasSizeBetween(1, 16);
    assertThat(text(root, opensearch, "Description")).hasSizeBetween(1, 1024);
    NodeList doors = root.getElementsByTagNameNS(opensearch, "Url");
    assertThat(doors.getLength()).isGreaterThan(3);
    for (int i = 0; i < doors.getLength(); i++) {
      Element door = (Element) doors.item(i);
      String filled =
          door.getAttribute("template")
              .replace("{searchTerms}", "epstein%20barr")
              .replaceAll("\\{\\w+\\?\\}", "");
      HttpResponse<String> answer = RunningAtlas.get(path(filled), door.getAttribute("type"));
      assertThat(answer.statusCode()).as(filled).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith(door.getAttribute("type"));
    }
  }

  private static String text(Element root, String namespace, String name) {
    return root.getElementsByTagNameNS(namespace, name).item(0).getTextContent();
  }

  @Test
  void only_the_pages_with_a_large_field_may_ask_and_have_the_script() {
    for (String page : List.of("/", "/search", "/search?q=ebv")) {
      HttpResponse<String> answer = RunningAtlas.get(page, "text/html");
      assertThat(policy(answer)).contains("connect-src 'self';");
      assertThat(answer.body()).contains("/suggest.js\"></script>", "id=\"q\"");
    }
    for (String page : List.of("/claim", "/virus/ebv", "/about", "/search/suggestions?q=eb")) {
      HttpResponse<String> answer = RunningAtlas.get(page, "text/html");
      assertThat(policy(answer)).doesNotContain("connect-src");
      assertThat(answer.body()).doesNotContain("suggest.js");
    }
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static JsonNode suggestions(String typed) {
    HttpResponse<String> answer =
        RunningAtlas.get(DOOR + URLEncoder.encode(typed, StandardCharsets.UTF_8), "*/*");
    assertThat(answer.statusCode()).as(typed).isEqualTo(200);
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static List<String> column(JsonNode answer, int column) {
    List<String> values = new ArrayList<>();
    answer.get(column).forEach(value -> values.add(value.asText()));
    return values;
  }

  /** On the server of this test. */
  private static String path(String address) {
    return address.replaceFirst("^https?://[^/]+", "");
  }
}
