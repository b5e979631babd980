package com.mecfsatlas.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9457. */
class ProblemWriterTest {
  private static final String ERRORS = "https://example.org/errors";
  private static final ProblemWriter WRITER =
      new ProblemWriter(ERRORS, problem -> ("<h1>" + problem.status()).getBytes(UTF_8));

  private static JsonNode document(Problem problem) throws Exception {
    return new ObjectMapper().readTree(WRITER.write(problem, Accept.ANYTHING).body());
  }

  @Test
  void a_problem_says_its_type_what_is_wrong_and_what_to_do() throws Exception {
    assertThat(document(HttpProblem.URI_TOO_LONG.problem("Ask by POST.")))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"type": "https://example.org/errors#uri-too-long",
                     "title": "URI Too Long",
                     "status": 414,
                     "detail": "Ask by POST."}
                    """));
  }

  @Test
  void it_says_besides_what_it_is_given() throws Exception {
    Problem.Alternative other = new Problem.Alternative("/a.csv", "text/csv", "");
    Problem problem =
        HttpProblem.NOT_FOUND
            .usual()
            .because("")
            .at(410)
            .named("urn:uuid:1")
            .offering(List.of(other))
            .and("lines", List.of("a", "b"))
            .and("count", 2);
    assertThat(document(problem))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"type": "https://example.org/errors#not-found",
                     "title": "Not Found",
                     "status": 410,
                     "detail": "There is nothing here by this name.",
                     "instance": "urn:uuid:1",
                     "alternatives": [{"href": "/a.csv", "type": "text/csv"}],
                     "lines": ["a", "b"],
                     "count": 2}
                    """));
    assertThat(document(problem.because("It was withdrawn.")).path("detail").asText())
        .isEqualTo("It was withdrawn.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | application/problem+json",
        "*/* | application/problem+json",
        "text/html, */*;q=0.8 | text/html;charset=utf-8",
        "text/html | text/html;charset=utf-8",
        "text/html, application/json | application/problem+json",
        "text/html, application/problem+json | application/problem+json",
        "text/html;q=0.5, application/json;q=0.4 | text/html;charset=utf-8",
        "text/html;q=0.4, application/json;q=0.5 | application/problem+json",
        "text/html;q=0.4, application/problem+json;q=0.5 | application/problem+json",
        "text/turtle | application/problem+json",
      })
  void a_page_is_for_who_would_rather_have_html(String accept, String type) {
    ProblemWriter.Written written =
        WRITER.write(HttpProblem.NOT_FOUND.usual(), Accept.parse(accept));
    assertThat(written.contentType()).isEqualTo(type);
    assertThat(new String(written.body(), UTF_8))
        .startsWith(type.startsWith("text/html") ? "<h1>404" : "{");
  }

  @Test
  void a_page_that_cannot_be_written_hides_no_problem() {
    ProblemWriter broken =
        new ProblemWriter(
            ERRORS,
            problem -> {
              throw new IllegalStateException("the template is broken");
            });
    ProblemWriter.Written written =
        broken.write(HttpProblem.NOT_FOUND.usual(), Accept.parse("text/html"));
    assertThat(written.contentType()).isEqualTo(Problem.MEDIA_TYPE);
    assertThat(new String(written.body(), UTF_8)).contains("There is nothing here by this name.");
  }

  @Test
  void a_problem_is_sent_in_place_of_what_was_about_to_be_sent() throws Exception {
    try (SmallServer server =
        new SmallServer(
            (request, response) -> {
              response.getOutputStream().print("half of a page");
              Problem problem = HttpProblem.SERVICE_UNAVAILABLE.usual().with("Retry-After", "5");
              ProblemPage page = shown -> "<h1>another".getBytes(UTF_8);
              if (request.getRequestURI().equals("/page")) {
                WRITER.send(problem, page, request, response);
              } else {
                WRITER.send(problem, request, response);
              }
            })) {
      HttpResponse<String> answer = server.get("/");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).startsWith("{").contains("Too much is asked at once.");
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
      assertThat(answer.headers().firstValue("Vary")).contains("Accept");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
      HttpResponse<String> head = server.send("HEAD", "/", BodyPublishers.noBody());
      assertThat(head.statusCode()).isEqualTo(503);
      assertThat(head.headers().firstValue("Content-Length")).contains("" + answer.body().length());
      assertThat(head.body()).isEmpty();
      assertThat(server.get("/", "Accept", "text/html").body()).isEqualTo("<h1>503");
      HttpResponse<String> page = server.get("/page", "Accept", "text/html");
      assertThat(page.body()).isEqualTo("<h1>another");
      assertThat(page.statusCode()).isEqualTo(503);
    }
  }

  @Test
  void who_accepts_nothing_that_is_offered_is_told_what_is() throws Exception {
    Problem.Alternative csv = new Problem.Alternative("/a.csv", "text/csv", "CSV");
    Problem.Alternative nowhere = new Problem.Alternative("", "text/turtle", "");
    Problem.Alternative html = new Problem.Alternative("/a.html", "text/html", "");
    Problem problem = Problem.notAcceptable(List.of(csv, nowhere, html));
    assertThat(problem.status()).isEqualTo(406);
    assertThat(problem.alternatives()).containsExactly(csv, nowhere, html);
    assertThat(problem.fields().get("Link"))
        .isEqualTo(
            "</a.csv>; rel=\"alternate\"; type=\"text/csv\","
                + " </a.html>; rel=\"alternate\"; type=\"text/html\"");
    assertThat(Problem.notAcceptable(List.of(nowhere)).fields()).doesNotContainKey("Link");
  }

  @Test
  void the_links_of_a_refusal_stay_within_three_thousand_characters() {
    String link = "<>; rel=\"alternate\"; type=\"text/csv\"";
    // The first is of 282 characters, nine are of 300 and follow two more: 3,000 in all.
    List<Problem.Alternative> offered =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    new Problem.Alternative(
                        "/".repeat((i == 0 ? 282 : 300) - link.length()), "text/csv", ""))
            .toList();
    String fits = Problem.notAcceptable(offered).fields().get("Link");
    assertThat(fits).hasSize(3_000);
    List<Problem.Alternative> longer =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    i < 9
                        ? offered.get(i)
                        : new Problem.Alternative(offered.get(i).href() + "/", "text/csv", ""))
            .toList();
    assertThat(Problem.notAcceptable(longer).fields().get("Link")).hasSize(3_000 - 302);
  }

  @Test
  void every_status_has_a_problem() {
    for (HttpProblem type : HttpProblem.values()) {
      Problem problem = type.usual();
      assertThat(problem.status()).isEqualTo(type.status());
      assertThat(problem.title()).isEqualTo(type.title()).isNotEmpty();
      assertThat(problem.detail()).isNotEmpty();
      if (type != HttpProblem.REFUSED) {
        assertThat(HttpProblem.of(type.status()).type()).isEqualTo(type);
      }
    }
    Problem other = HttpProblem.of(417);
    assertThat(other.type()).isEqualTo(HttpProblem.REFUSED);
    assertThat(other.status()).isEqualTo(417);
  }

  @Test
  void a_refusal_says_itself_what_can_be_explained_is_and_the_rest_is_a_fault_of_ours() {
    Problem known = HttpProblem.BAD_REQUEST.problem("There is no such page.");
    ProblemMapper mapper =
        new ProblemMapper(
            failure ->
                failure instanceof NumberFormatException ? Optional.of(known) : Optional.empty());
    Problem refused = HttpProblem.FORBIDDEN.usual();
    assertThat(mapper.problem(new ProblemException(refused))).isSameAs(refused);
    assertThat(new ProblemException(refused)).hasMessageContaining("This is not open to everyone.");
    assertThat(mapper.problem(new NumberFormatException())).isSameAs(known);
    Problem fault = mapper.problem(new IllegalStateException("a secret"));
    assertThat(fault.status()).isEqualTo(500);
    assertThat(fault.instance()).startsWith("urn:uuid:");
    assertThat(fault.instance())
        .isNotEqualTo(mapper.problem(new IllegalStateException()).instance());
    assertThat(fault.detail()).doesNotContain("secret");
  }
}
