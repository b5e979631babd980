package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Harvesting over HTTP (OAI-PMH 2.0 section 3.1). */
class ServedOaiPmhTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void a_request_is_a_query_or_a_form() {
    HttpResponse<String> got = RunningAtlas.get("/oai?verb=Identify", "*/*");
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.headers().firstValue("Content-Type")).contains("text/xml;charset=utf-8");
    assertThat(got.headers().firstValue("ETag")).isPresent();
    String base = RunningAtlas.at("/oai").toString();
    assertThat(got.body())
        .contains("<request verb=\"Identify\">" + base + "</request>")
        .contains("<baseURL>" + base + "</baseURL>")
        .contains("<adminEmail>info@mecfsatlas.com</adminEmail>");
    HttpResponse<String> posted = RunningAtlas.post("/oai", FORM, "verb=Identify", "*/*");
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(withoutDate(posted.body())).isEqualTo(withoutDate(got.body()));
  }

  @Test
  void what_is_wrong_is_told_in_an_answer_that_is_right() {
    assertThat(RunningAtlas.get("/oai", "text/html").statusCode()).isEqualTo(200);
    assertThat(RunningAtlas.get("/oai", "text/html").body()).contains("<error code=\"badVerb\">");
    HttpResponse<String> posted = RunningAtlas.post("/oai", FORM, "", "*/*");
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.body()).contains("<error code=\"badVerb\">");
  }

  @Test
  void a_form_is_short_and_in_its_type() {
    String form = "verb=ListRecords&resumptionToken=";
    assertThat(RunningAtlas.post("/oai", FORM, form + "A".repeat(5000), "*/*").statusCode())
        .isEqualTo(400);
    assertThat(RunningAtlas.post("/oai", FORM, form + "A".repeat(900), "*/*").body())
        .contains("badResumptionToken");
    assertThat(RunningAtlas.post("/oai", "application/json", "{}", "*/*").statusCode())
        .isEqualTo(415);
    assertThat(RunningAtlas.post("/oai", FORM + "; charset=utf-8", "verb=ListSets", "*/*").body())
        .contains("<setSpec>standing:retracted</setSpec>");
  }

  @Test
  void everything_that_is_shipped_can_be_harvested_to_its_end() {
    String next = "metadataPrefix=oai_dc";
    int told = 0;
    int size = 0;
    while (!next.isEmpty()) {
      String page = RunningAtlas.get("/oai?verb=ListRecords&" + next, "*/*").body();
      int records = page.split("<record>", -1).length - 1;
      assertThat(records).isBetween(2, 100);
      told += records;
      size = Integer.parseInt(page.replaceFirst("(?s).*completeListSize=\"(\\d+)\".*", "$1"));
      String token = page.replaceFirst("(?s).*<resumptionToken[^>]*>([^<]*)<.*", "$1");
      next = token.isEmpty() ? "" : "resumptionToken=" + token;
    }
    assertThat(told).isEqualTo(size).isGreaterThan(2000);
  }

  @Test
  void options_tells_that_forms_are_taken() throws Exception {
    HttpResponse<String> options =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(RunningAtlas.at("/oai"))
                    .method("OPTIONS", BodyPublishers.noBody())
                    .build(),
                BodyHandlers.ofString());
    assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
  }

  private static String withoutDate(String answer) {
    return answer.replaceFirst("<responseDate>[^<]*</responseDate>", "");
  }
}
