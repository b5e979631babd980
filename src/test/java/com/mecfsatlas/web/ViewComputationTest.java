package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a view is computed when it is needed, and once. */
class ViewComputationTest {
  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void a_format_that_there_is_not_computes_nothing(String method) {
    int before = SITE.search.written.get();
    assertThat(SITE.send(method, "/search?q=nothing", "Accept", "image/png").statusCode())
        .isEqualTo(406);
    assertThat(SITE.search.written).hasValue(before);
  }

  @Test
  void a_parameter_that_is_wrong_computes_nothing() {
    int before = SITE.search.written.get();
    assertThat(SITE.get("/search?q=" + "x".repeat(201)).statusCode()).isEqualTo(400);
    assertThat(SITE.search.written).hasValue(before);
  }

  @Test
  void what_is_known_is_not_computed_again_in_whatever_words_it_is_asked() {
    String tag = SITE.get("/search?q=known").headers().firstValue("ETag").orElseThrow();
    int before = SITE.search.written.get();
    assertThat(SITE.get("/search?q=known").statusCode()).isEqualTo(200);
    assertThat(SITE.send("HEAD", "/search?q=known").statusCode()).isEqualTo(200);
    assertThat(SITE.get("/search?q=known", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(SITE.get("/search?q=known", "If-Match", "\"other\"").statusCode()).isEqualTo(412);
    assertThat(SITE.get("/search.html?q=known").statusCode()).isEqualTo(200);
    assertThat(
            SITE.get("/search?q=known", "Accept", "text/*;q=0.3", "If-None-Match", tag)
                .statusCode())
        .isEqualTo(304);
    assertThat(SITE.get("/search?q=known", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(SITE.search.written).hasValue(before);
  }

  @Test
  void many_who_ask_at_once_are_answered_by_one_computation() {
    int before = SITE.search.written.get();
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String words = "text/html;q=0." + (i % 4 + 1);
      answers.add(
          CompletableFuture.supplyAsync(
              () -> SITE.get("/search?q=slow", "Accept", words), Thread::startVirtualThread));
    }
    assertThat(answers).allSatisfy(it -> assertThat(it.join().statusCode()).isEqualTo(200));
    assertThat(SITE.search.written).hasValue(before + 1);
  }
}
