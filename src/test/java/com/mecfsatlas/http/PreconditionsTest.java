package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, sections 8.8.3.2 and 13.2.2. */
class PreconditionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          # If-Match      | If-None-Match | reads | the tag | verdict
          ''              | ''            | true  | "a"     | PERFORM
          ''              | ''            | false | "a"     | PERFORM
          "a"             | ''            | true  | "a"     | PERFORM
          "b"             | ''            | true  | "a"     | FAILED
          "b", "a"        | ''            | true  | "a"     | PERFORM
          W/"a"           | ''            | true  | "a"     | FAILED
          "a"             | ''            | true  | W/"a"   | FAILED
          W/"a"           | ''            | true  | W/"a"   | FAILED
          *               | ''            | true  | "a"     | PERFORM
          ''              | "a"           | true  | "a"     | NOT_MODIFIED
          ''              | "a"           | false | "a"     | FAILED
          ''              | W/"a"         | true  | "a"     | NOT_MODIFIED
          ''              | "a"           | true  | W/"a"   | NOT_MODIFIED
          ''              | "b"           | true  | "a"     | PERFORM
          ''              | "b", "a"      | true  | "a"     | NOT_MODIFIED
          ''              | "a,b"         | true  | "a"     | PERFORM
          ''              | a             | true  | "a"     | PERFORM
          ''              | *             | true  | "a"     | NOT_MODIFIED
          ''              | *             | false | "a"     | FAILED
          "b"             | "a"           | true  | "a"     | FAILED
          "a"             | "a"           | true  | "a"     | NOT_MODIFIED
          """)
  void a_condition_is_compared_with_the_tag_of_what_is_here(
      String ifMatch,
      String ifNoneMatch,
      boolean reads,
      String etag,
      Preconditions.Verdict verdict) {
    assertThat(new Preconditions(ifMatch, ifNoneMatch, "", "", reads).on(etag)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          # If-Match | If-None-Match | unmodified | modified | reads | verdict
          ''         | ''            | ''         | 12       | true  | NOT_MODIFIED
          ''         | ''            | ''         | 13       | true  | NOT_MODIFIED
          ''         | ''            | ''         | 11       | true  | PERFORM
          ''         | ''            | ''         | 12       | false | PERFORM
          ''         | ''            | ''         | no date  | true  | PERFORM
          ''         | "b"           | ''         | 12       | true  | PERFORM
          ''         | "a"           | ''         | 11       | true  | NOT_MODIFIED
          ''         | ''            | 12         | ''       | true  | PERFORM
          ''         | ''            | 11         | ''       | true  | FAILED
          ''         | ''            | 11         | ''       | false | FAILED
          ''         | ''            | no date    | ''       | true  | PERFORM
          "a"        | ''            | 11         | ''       | true  | PERFORM
          "b"        | ''            | 12         | ''       | true  | FAILED
          ''         | ''            | 11         | 12       | true  | FAILED
          ''         | ''            | 12         | 12       | true  | NOT_MODIFIED
          """)
  void a_date_is_looked_at_where_there_is_no_tag(
      String ifMatch,
      String ifNoneMatch,
      String ifUnmodifiedSince,
      String ifModifiedSince,
      boolean reads,
      Preconditions.Verdict verdict) {
    Preconditions conditions =
        new Preconditions(
            ifMatch, ifNoneMatch, date(ifUnmodifiedSince), date(ifModifiedSince), reads);
    Optional<Instant> modified = HttpDate.parse(date("12"));
    assertThat(modified).isPresent();
    assertThat(conditions.on("\"a\"", modified)).isEqualTo(verdict);
  }

  @Test
  void where_no_date_is_told_none_is_looked_at() {
    assertThat(new Preconditions("", "", date("11"), date("13"), true).on("\"a\""))
        .isEqualTo(Preconditions.Verdict.PERFORM);
  }

  private static String date(String hour) {
    return hour.matches("[0-9]+") ? "Sat, 28 Nov 2026 " + hour + ":00:00 GMT" : hour;
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "QUERY", "POST", "PUT"})
  void only_who_reads_is_told_that_nothing_has_changed(String method) throws Exception {
    Preconditions.Verdict told =
        method.equals("GET") || method.equals("QUERY")
            ? Preconditions.Verdict.NOT_MODIFIED
            : Preconditions.Verdict.FAILED;
    assertThat(verdict(method, "If-None-Match", "\"a\"")).isEqualTo(told.name());
  }

  @Test
  void the_tags_may_come_in_several_lines() throws Exception {
    assertThat(verdict("GET", "If-Match", "\"b\"", "If-Match", "\"a\"")).isEqualTo("PERFORM");
    assertThat(verdict("GET", "If-Match", "\"b\"", "If-Match", "\"c\"")).isEqualTo("FAILED");
    assertThat(verdict("GET")).isEqualTo("PERFORM");
  }

  private static String verdict(String method, String... fields) throws Exception {
    try (SmallServer server =
        new SmallServer(
            (request, response) ->
                response.getWriter().print(Preconditions.of(request).on("\"a\"")))) {
      return server.send(method, "/", BodyPublishers.noBody(), fields).body();
    }
  }
}
