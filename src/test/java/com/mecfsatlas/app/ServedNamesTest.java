package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that was typed or pasted a little otherwise leads to the thing that is meant. */
class ServedNamesTest {
  @ParameterizedTest
  @CsvSource({
    "/virus/HHV-6, /virus/hhv-6",
    "/virus/hhv-6., /virus/hhv-6",
    "/virus/Hhv-6).ttl, /virus/hhv-6",
    "/cell/NK-cell, /cell/nk-cell",
    "/evidence/Lusso-1993-infection-natural%22, /evidence/lusso-1993-infection-natural"
  })
  void leads_there(String typed, String meant) {
    HttpResponse<String> answer = RunningAtlas.get(typed, "text/html");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/virus/NO-such-virus", "/virus/..", "/virus/HHV_6", "/virus/."})
  void what_nobody_can_mean_is_not_found(String typed) {
    assertThat(RunningAtlas.get(typed, "text/html").statusCode()).isIn(400, 404);
  }

  @Test
  void a_crawler_that_takes_the_first_rule_that_fits_leaves_queries_alone() {
    List<String> rules = RunningAtlas.get("/robots.txt", "text/plain").body().lines().toList();
    assertThat(rules.indexOf("Disallow: /sparql")).isLessThan(rules.indexOf("Allow: /"));
  }
}
