package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A page and the query service answer alike: each file of {@code pipeline} is one request, sent to
 * both, and what must come of it. {@code -} is a field that is not there, {@code *} at the end any
 * rest, {@code {tag}} the entity tag of the answer in Turtle.
 */
class PipelineTest {
  private static final Path CASES = Path.of("src/test/resources/pipeline");

  private static final String QUERY =
      "/sparql?query=" + URLEncoder.encode("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 2", UTF_8);

  /** What both say in the same words, whatever is asked. */
  private static final List<String> SHARED =
      List.of(
          "Vary",
          "Access-Control-Allow-Origin",
          "Access-Control-Expose-Headers",
          "Access-Control-Allow-Methods",
          "Access-Control-Allow-Headers",
          "Access-Control-Max-Age",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Content-Security-Policy");

  private enum Door {
    PAGE("/virus/sample", "/virus/nobody"),
    QUERIES(QUERY, "/sparql/nobody");

    private final String found;
    private final String missing;

    Door(String found, String missing) {
      this.found = found;
      this.missing = missing;
    }

    String target(String name) {
      return name.equals("found") ? found : missing;
    }
  }

  @TestFactory
  Stream<DynamicTest> a_page_and_a_query_are_answered_alike() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<Path> cases = files.sorted().toList();
      assertThat(cases).hasSizeGreaterThan(20);
      return cases.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    // What is new is made, what is known comes from memory: both must say the same.
    for (int time = 0; time < 2; time++) {
      HttpResponse<String> page = checked(file, Door.PAGE);
      HttpResponse<String> answer = checked(file, Door.QUERIES);
      for (String name : SHARED) {
        assertThat(field(answer, name)).as(name).isEqualTo(field(page, name));
      }
      assertThat(field(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      if (page.statusCode() >= 400 && !page.body().isEmpty()) {
        assertThat(problem(answer)).isEqualTo(problem(page));
      }
    }
  }

  private static HttpResponse<String> checked(Path file, Door door) throws IOException {
    String[] halves = Files.readString(file).strip().split("\n\n", 2);
    List<String> request = halves[0].lines().toList();
    List<String> expected = halves[1].lines().toList();
    String[] line = request.getFirst().split(" ", 2);
    String target = door.target(line[1]);
    String tag =
        halves[0].contains("{tag}") || halves[1].contains("{tag}")
            ? field(SITE.get(target, "Accept", "text/turtle"), "ETag")
            : "";
    List<String> fields = new ArrayList<>();
    for (String each : request.subList(1, request.size())) {
      fields.addAll(List.of(each.replace("{tag}", tag).split(": ", 2)));
    }
    HttpResponse<String> answer = SITE.send(line[0], target, fields.toArray(String[]::new));
    assertThat(answer.statusCode())
        .as(door + ": " + answer.body())
        .hasToString(expected.getFirst());
    for (String each : expected.subList(1, expected.size())) {
      String[] field = each.replace("{tag}", tag).split(": ", 2);
      assertThat(matches(field(answer, field[0]), field[1]))
          .as("%s: %s is %s", door, each, field(answer, field[0]))
          .isTrue();
    }
    if (answer.statusCode() < 400 && answer.statusCode() != 204) {
      assertThat(answer.headers().allValues("Cache-Control")).as(door.name()).hasSize(1);
    }
    return answer;
  }

  private static boolean matches(String value, String pattern) {
    if (pattern.equals("-")) {
      return value.isEmpty();
    }
    boolean anyRest = pattern.length() > 1 && pattern.endsWith("*");
    return anyRest
        ? value.startsWith(pattern.substring(0, pattern.length() - 1))
        : value.equals(pattern);
  }

  /** Which members a document has, and what the same problem says in the same words. */
  private static List<String> problem(HttpResponse<String> answer) {
    if (field(answer, "Content-Type").startsWith("text/html")) {
      return List.of("page");
    }
    try {
      JsonNode document = new ObjectMapper().readTree(answer.body());
      List<String> told = new ArrayList<>();
      document.fieldNames().forEachRemaining(told::add);
      told.addAll(
          List.of(
              document.get("type").asText(),
              document.get("title").asText(),
              document.get("status").asText()));
      return told;
    } catch (IOException e) {
      throw new UncheckedIOException(answer.body(), e);
    }
  }

  private static String field(HttpResponse<String> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }
}
