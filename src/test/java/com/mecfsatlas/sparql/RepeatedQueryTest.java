package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.RunningService.Store;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query asked again on the same revision of the data. */
class RepeatedQueryTest {
  private static final String QUERY = "SELECT * { ?row <urn:x-row:number> ?n } ORDER BY ?n";
  private static final AtomicReference<String> REVISION = new AtomicReference<>("one");
  private static final RunningService SERVICE =
      new RunningService(Store.MEMORY, RunningService.LIMITS, REVISION::get);

  @AfterAll
  static void stop() {
    SERVICE.close();
  }

  @Test
  void is_answered_from_memory_and_304_without_running() throws Exception {
    HttpResponse<String> first = SERVICE.ask(QUERY);
    int runs = SERVICE.transactions.get();
    HttpResponse<String> again = SERVICE.ask(QUERY.replace(" ", "  "));
    assertThat(again.body()).isEqualTo(first.body()).contains("299");
    HttpResponse<String> known = SERVICE.ask(QUERY, "If-None-Match", "W/" + tag(first));
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
    assertThat(known.headers().map())
        .doesNotContainKeys("content-length", "content-type", "transfer-encoding");
    assertThat(tag(known)).isEqualTo(tag(first));
    assertThat(known.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
    assertThat(known.headers().allValues("Cache-Control")).containsExactly("no-cache");
    assertThat(SERVICE.transactions).hasValue(runs);
  }

  @Test
  void is_run_once_for_many_who_ask_at_once() {
    String query =
        "SELECT (COUNT(*) AS ?n) { ?a <urn:x-row:number> ?x . ?b <urn:x-row:number> ?y }";
    int runs = SERVICE.transactions.get();
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 20)
            .mapToObj(i -> "/sparql?query=" + RunningService.encoded(query + " ".repeat(i % 3)))
            .map(
                path -> SERVICE.client.sendAsync(SERVICE.at(path).build(), BodyHandlers.ofString()))
            .toList();
    assertThat(answers).allSatisfy(it -> assertThat(it.join().body()).contains("90000"));
    assertThat(SERVICE.transactions).hasValue(runs + 1);
  }

  @Test
  void is_known_by_its_words_with_every_line_of_accept_and_of_if_none_match() throws Exception {
    String csv = tag(SERVICE.ask(QUERY, "Accept", "text/csv"));
    for (int time = 0; time < 2; time++) {
      HttpResponse<String> answer =
          SERVICE.ask(QUERY, "Accept", "text/turtle", "Accept", "text/csv");
      assertThat(tag(answer)).isEqualTo(csv);
      assertThat(answer.headers().allValues("Content-Type"))
          .singleElement()
          .asString()
          .startsWith("text/csv");
      assertThat(
              SERVICE
                  .ask(
                      QUERY,
                      "Accept",
                      "text/csv",
                      "If-None-Match",
                      "\"another\"",
                      "If-None-Match",
                      csv)
                  .statusCode())
          .isEqualTo(304);
      assertThat(SERVICE.ask(QUERY, "Accept", "text/csv", "If-Match", "\"another\"").statusCode())
          .isEqualTo(412);
    }
  }

  @Test
  void a_condition_that_fails_is_412_and_nothing_runs() throws Exception {
    String tag = tag(SERVICE.ask(QUERY));
    int runs = SERVICE.transactions.get();
    assertThat(SERVICE.ask(QUERY, "If-Match", "\"another\"").statusCode()).isEqualTo(412);
    HttpResponse<String> posted =
        SERVICE.send(
            SERVICE
                .at("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("If-None-Match", tag)
                .POST(BodyPublishers.ofString(QUERY)));
    assertThat(posted.statusCode()).as("RFC 9110 section 13.1.2 of POST").isEqualTo(412);
    assertThat(SERVICE.transactions).hasValue(runs);
    assertThat(SERVICE.ask(QUERY, "If-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void is_another_page_where_it_was_typed_in_another_way() throws Exception {
    String page = tag(SERVICE.ask(QUERY, "Accept", "text/html"));
    assertThat(tag(SERVICE.ask(QUERY + " ", "Accept", "text/html"))).isNotEqualTo(page);
    assertThat(tag(SERVICE.ask(QUERY + " "))).isEqualTo(tag(SERVICE.ask(QUERY)));
  }

  @Test
  void has_another_tag_in_each_format_and_on_each_revision() throws Exception {
    Set<String> tags = new TreeSet<>();
    for (String type : new String[] {"text/csv", "text/html", "application/sparql-results+xml"}) {
      tags.add(tag(SERVICE.ask(QUERY, "Accept", type)));
    }
    String before = tag(SERVICE.ask(QUERY));
    REVISION.set("two");
    HttpResponse<String> after = SERVICE.ask(QUERY, "If-None-Match", before);
    REVISION.set("one");
    assertThat(after.statusCode()).isEqualTo(200);
    tags.add(before);
    tags.add(tag(after));
    assertThat(tags).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (NOW() AS ?x) {}",
        "SELECT (rand() AS ?x) {}",
        "SELECT (uuid() AS ?x) {}",
        "SELECT (STRUUID() AS ?x) {}",
        "SELECT (BNODE() AS ?x) {}",
        "SELECT * { { SELECT (RAND () AS ?x) {} } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { FILTER(RAND() > 2) } } LIMIT 1",
        "SELECT (SUM(RAND()) AS ?x) { ?s ?p ?o }",
        "CONSTRUCT { [] <urn:x-p> ?s } { ?s <urn:x-row:number> 1 }"
      })
  void runs_anew_where_each_run_may_differ(String query) throws Exception {
    HttpResponse<String> first = SERVICE.ask(query);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("ETag")).isEmpty();
    assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-store");
    int runs = SERVICE.transactions.get();
    assertThat(SERVICE.ask(query, "If-None-Match", "*").statusCode()).isEqualTo(200);
    assertThat(SERVICE.transactions.get()).isGreaterThan(runs);
  }

  private static String tag(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("ETag")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }
}
