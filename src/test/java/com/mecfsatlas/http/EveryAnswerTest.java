package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer says, whatever was asked. */
class EveryAnswerTest {
  private static SmallServer behind(Filter filter) {
    return new SmallServer(
        (request, response) ->
            filter.doFilter(
                request, response, (asked, answer) -> answer.getWriter().print("done")));
  }

  @Test
  void the_pages_of_other_sites_may_read_it_and_a_preflight_says_what_they_may_send()
      throws Exception {
    try (SmallServer server = behind(new CorsFilter())) {
      HttpResponse<String> answer = server.get("/");
      assertThat(answer.body()).isEqualTo("done");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
      assertThat(answer.headers().firstValue("Access-Control-Max-Age")).isEmpty();
      HttpResponse<String> preflight = server.send("OPTIONS", "/", BodyPublishers.noBody());
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
          .contains(CrossOrigin.METHODS);
      assertThat(preflight.headers().firstValue("Access-Control-Max-Age")).contains("86400");
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }
  }

  @Test
  void a_browser_loads_nothing_from_elsewhere_for_it() throws Exception {
    try (SmallServer server = behind(new SecurityHeadersFilter())) {
      HttpResponse<String> answer = server.get("/");
      assertThat(answer.body()).isEqualTo("done");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .contains(
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }
    assertThat(SecurityHeaders.policy("'self'", "https://example.org"))
        .contains("; connect-src https://example.org; base-uri");
  }

  @ParameterizedTest
  @CsvSource({"GET, true", "QUERY, true", "PATCH, true", "get, false", "BREW, false"})
  void a_method_is_known_by_its_name_in_capitals(String method, boolean known) {
    assertThat(Methods.isKnown(method)).isEqualTo(known);
  }
}
