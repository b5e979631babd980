package com.mecfsatlas.sparql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.RunningService.Store;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Store.class)
@Timeout(60)
class SparqlLimitsTest {
  /** 300 × 300 × 300 rows, far more than the time allows. */
  private static final String PRODUCT =
      "{ ?a <urn:x-row:number> ?x . ?b <urn:x-row:number> ?y . ?c <urn:x-row:number> ?z }";

  /** Leaves memory early, and ends by size: more than the container keeps. */
  private static final QueryLimits SMALL_BUFFER =
      new QueryLimits(
          Duration.ofSeconds(20),
          100_000,
          1 << 10,
          8 << 20,
          10_000_000,
          100_000,
          4,
          Duration.ofSeconds(1),
          RateLimit.ALL);

  private static final String TABLES = "application/sparql-results+json";

  private final Store store;
  private final RunningService service;

  SparqlLimitsTest(Store store) {
    this.store = store;
    this.service = new RunningService(store, RunningService.HASTY);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private void assertAlive() throws Exception {
    assertThat(service.ask("ASK { virus:hhv-6 ?p ?o }").body()).contains("true");
  }

  private static void assertTimedOut(HttpResponse<String> answer) {
    SparqlRefusalTest.problem(answer, 503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) %s",
        "SELECT * %s ORDER BY ?x",
        "SELECT DISTINCT ?x ?y ?z %s ORDER BY ?x",
        "ASK { { SELECT * %s } FILTER(?x + ?y + ?z < 0) }",
        "CONSTRUCT { ?a ?b ?c } { { SELECT * %s } FILTER(?x + ?y + ?z < 0) }",
        "DESCRIBE ?d { { SELECT * %s } FILTER(?x + ?y + ?z < 0) BIND(?a AS ?d) }",
        "SELECT * { { SELECT * %s } FILTER REGEX(CONCAT(STR(?x), STR(?y), STR(?z)), 'never') }",
      })
  void a_query_that_takes_too_long_is_answered_503(String query) throws Exception {
    long start = System.nanoTime();
    assertTimedOut(service.ask(query.formatted(PRODUCT)));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    assertAlive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {TABLES, "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
  void a_result_is_sent_whole_or_not_at_all(String format) throws Exception {
    try (RunningService cut = new RunningService(store, SMALL_BUFFER)) {
      SparqlRefusalTest.problem(cut.ask("SELECT * " + PRODUCT, "Accept", format), 422);
      HttpResponse<String> whole = cut.ask("SELECT * " + PRODUCT + " LIMIT 9999", "Accept", format);
      assertThat(whole.statusCode()).isEqualTo(200);
      assertThat(whole.body()).hasSizeGreaterThan(100_000);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {TABLES, "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
  void a_result_cut_by_time_or_size_is_never_a_whole_one(String format) throws Exception {
    assertThat(service.ask("SELECT * " + PRODUCT, "Accept", format).statusCode()).isIn(422, 503);
    assertAlive();
  }

  @Test
  void a_client_without_chunks_gets_long_results_too() throws Exception {
    try (RunningService cut = new RunningService(store, SMALL_BUFFER)) {
      for (String version : List.of("HTTP/1.0", "HTTP/1.1\r\nConnection: close")) {
        String answer = raw(cut, "SELECT * " + PRODUCT + " LIMIT 9000", version);
        assertThat(answer).matches("(?s)HTTP/1.[01] 200.*");
        int body = answer.indexOf("\r\n\r\n") + 4;
        assertThat(answer.substring(0, body))
            .contains("Content-Length: " + (answer.length() - body));
        assertThat(raw(cut, "SELECT * " + PRODUCT, version)).matches("(?s)HTTP/1.[01] 422.*");
      }
    }
  }

  @Test
  void slow_readers_of_long_results_hold_no_query() throws Exception {
    QueryLimits two =
        new QueryLimits(
            Duration.ofSeconds(20),
            100_000,
            1 << 10,
            32 << 20,
            100_000,
            100_000,
            2,
            Duration.ofSeconds(1),
            RateLimit.ALL);
    List<Socket> slow = new ArrayList<>();
    try (RunningService shared = new RunningService(store, two)) {
      for (int i = 0; i < 8; i++) {
        Socket socket = new Socket();
        slow.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", shared.port()));
        socket
            .getOutputStream()
            .write(
                ("GET /sparql?query="
                        + RunningService.encoded("SELECT * " + PRODUCT + " LIMIT 20000")
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
      }
      assertThat(shared.ask("ASK { virus:hhv-6 ?p ?o }").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static String raw(RunningService service, String query, String version)
      throws IOException {
    try (Socket socket = new Socket("localhost", service.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET /sparql?query="
                      + RunningService.encoded(query)
                      + " "
                      + version
                      + "\r\nHost: localhost\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(readToEnd(socket), StandardCharsets.UTF_8);
    }
  }

  private static byte[] readToEnd(Socket socket) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(out);
    } catch (IOException reset) {
      assertThat(reset).hasMessageContaining("reset");
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { VALUES ?t { 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' }"
            + " FILTER REGEX(?t, '%s') }",
        "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '%s', '') AS"
            + " ?x) {}",
        "SELECT (COUNT(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '%s',"
            + " '')) AS ?x) { ?s ?p ?o }",
      })
  void a_regular_expression_that_explodes_elsewhere_is_answered_here(String query)
      throws Exception {
    assertThat(service.ask(query.formatted("^(a|aa)+$")).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = service.ask(query.formatted("^(a|aa)+\\\\1$"));
    assertThat(SparqlRefusalTest.problem(refused, 400).get("type").getAsString().value())
        .contains("pattern-syntax");
    assertThat(refused.body()).contains("Back-references");
  }

  /** Found as what kept a processor and a place for ever; the answer is another for each. */
  static Stream<String> queriesWithoutAnEnd() {
    StringBuilder squares = new StringBuilder("SELECT ?x24 { VALUES ?x0 { 99999999999 }");
    for (int i = 0; i < 24; i++) {
      squares.append(" BIND(?x%d * ?x%d AS ?x%d)".formatted(i, i, i + 1));
    }
    String fn = "<http://www.w3.org/2005/xpath-functions#round>";
    String pow = "<http://www.w3.org/2005/xpath-functions/math#pow>";
    return Stream.of(
        "SELECT (regex('a', '(?:(?:^){2147483647}){2147483647}') AS ?x) {}",
        "SELECT ?x { VALUES ?p { '(?:(?:^){2147483647}){2147483647}' }"
            + " BIND(regex('a', ?p) AS ?x) }",
        "SELECT (" + fn + "(1.5, 300000000) AS ?x) {}",
        "SELECT (" + pow + "(7, 300000000) AS ?x) {}",
        squares + " }",
        squares.toString().replace("99999999999", "0.00000000001") + " }",
        squares.toString().replace("*", "+").replace("99999999999", "'a'") + " }",
        "SELECT * { <urn:x-row:1> ((!<urn:x>|^!<urn:x>)*)* ?o }",
        "SELECT * { ?s ((!<urn:x>|^!<urn:x>)*)* ?o . ?o ((!<urn:x>|^!<urn:x>)*)* ?t }",
        "ASK { ?s (((!<urn:x>|^!<urn:x>)+/(!<urn:x>|^!<urn:x>)*)*)+ <urn:never> }");
  }

  @ParameterizedTest
  @MethodSource("queriesWithoutAnEnd")
  void a_query_without_an_end_ends(String query) throws Exception {
    long start = System.nanoTime();
    assertThat(service.ask(query).statusCode()).isIn(200, 400, 503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertAlive();
  }

  @Test
  void arithmetic_on_numbers_of_a_thousand_digits_is_an_error_of_the_row() throws Exception {
    String long_ = "9".repeat(1_500);
    String body =
        service
            .ask(
                "SELECT (1 + 2 AS ?a) (%s * 2 AS ?b) (<http://www.w3.org/2001/XMLSchema#integer>('%s') AS ?c) ('1' + '2' AS ?d) {}"
                    .formatted(long_, long_),
                "Accept",
                "text/csv")
            .body();
    assertThat(body).isEqualTo("a,b,c,d\r\n3,,,\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?t { %s BIND(CONCAT(?long, STR(?x), STR(?y)) AS ?t) } ORDER BY ?t",
        "SELECT DISTINCT ?t { %s BIND(CONCAT(?long, STR(?x), STR(?y)) AS ?t) }",
        "SELECT (COUNT(*) AS ?n) { %s } GROUP BY (CONCAT(?long, STR(?x), STR(?y)))",
        "SELECT (COUNT(DISTINCT ?t) AS ?n) { %s BIND(UCASE(CONCAT(?long, STR(?x))) AS ?t) }",
        "SELECT (STRLEN(GROUP_CONCAT(?long)) AS ?n) { %s }",
        "SELECT (GROUP_CONCAT(DISTINCT STR(?y); separator='%2$s') AS ?n) { %1$s } GROUP BY ?x",
      })
  void the_text_that_a_query_builds_is_bounded(String query) throws Exception {
    String rows =
        "{ ?a <urn:x-row:number> ?x . ?b <urn:x-row:number> ?y } BIND('%s' AS ?long)"
            .formatted("x".repeat(20_000));
    try (RunningService patient = new RunningService(store, RunningService.LIMITS)) {
      HttpResponse<String> answer =
          patient.ask(query.formatted(rows, "-".repeat(2_000)), "Accept", "text/csv");
      SparqlRefusalTest.problem(answer, 422);
      assertThat(answer.body()).contains("more text than there is room for");
    }
  }

  @Test
  void a_string_that_doubles_and_doubles_is_refused() throws Exception {
    StringBuilder query = new StringBuilder("SELECT ?x0 { VALUES ?x0 { 'aaaaaaaaaa' }");
    for (int i = 0; i < 30; i++) {
      query.append(" BIND(CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i, i, i + 1));
    }
    SparqlRefusalTest.problem(service.ask(query + " FILTER(STRLEN(?x30) > 0) }"), 422);
    assertAlive();
  }

  @Test
  void a_query_of_a_megabyte_is_answered_413() throws Exception {
    String query = "ASK { }" + " ".repeat(1 << 20);
    SparqlRefusalTest.problem(service.post(QueryRequest.QUERY, query), 413);
    SparqlRefusalTest.problem(
        service.post(QueryRequest.FORM, "query=" + RunningService.encoded(query)), 413);
    SparqlRefusalTest.problem(service.ask("ASK { }" + " ".repeat(200_000)), 413);
    assertThat(service.ask(query).statusCode()).isIn(413, 414, 431);
    assertAlive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{|}", "(|)", "!|", "{ ?s ?p ?o OPTIONAL |}", "{?s ?p ?o MINUS {|}}"})
  void ten_thousand_nested_groups_are_answered_400(String nested) throws Exception {
    String[] parts = nested.split("\\|", 2);
    boolean isGroup = nested.startsWith("{");
    String query =
        "ASK { %s %s %s %s %s }"
            .formatted(
                isGroup ? "" : "FILTER (",
                parts[0].repeat(4_000),
                isGroup ? "" : "true",
                parts[1].repeat(4_000),
                isGroup ? "" : ")");
    HttpResponse<String> answer = service.post(QueryRequest.QUERY, query);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
    HttpResponse<String> deeper =
        service.post(QueryRequest.QUERY, "ASK " + "{".repeat(10_000) + "}".repeat(10_000));
    SparqlRefusalTest.problem(deeper, 400);
    assertAlive();
  }

  @Test
  void ten_thousand_values_are_answered() throws Exception {
    String values = IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(joining(" "));
    try (RunningService patient = new RunningService(store, RunningService.LIMITS)) {
      HttpResponse<String> answer =
          patient.post(
              QueryRequest.QUERY,
              "SELECT (COUNT(*) AS ?n) { VALUES ?x { %s } ?row ?p ?x }".formatted(values));
      assertThat(answer.body()).contains("\"300\"");
    }
    assertTimedOut(
        service.post(
            QueryRequest.QUERY,
            "SELECT (COUNT(*) AS ?n) { VALUES ?x { %s } VALUES ?y { %s } VALUES ?z { 1 2 3 } }"
                .formatted(values.substring(0, 40_000), values.substring(0, 40_000))));
    assertAlive();
  }

  @Test
  void a_description_of_everything_has_an_end() throws Exception {
    String query = "DESCRIBE ?row { { SELECT * { ?row ?p ?o } } %s }";
    HttpResponse<String> answer = service.ask(query.formatted(""), "Accept", "text/turtle");
    assertThat(answer.statusCode()).isIn(200, 422, 503);
    QueryLimits few =
        new QueryLimits(
            Duration.ofSeconds(20),
            100_000,
            320,
            320,
            1_000_000,
            100_000,
            4,
            Duration.ofSeconds(1),
            RateLimit.ALL);
    try (RunningService small = new RunningService(store, few)) {
      HttpResponse<String> refused = small.ask(query.formatted(""), "Accept", "text/turtle");
      SparqlRefusalTest.problem(refused, 422);
      assertThat(refused.body()).contains("may build 10 statements");
    }
    assertAlive();
  }

  @Test
  void a_hundred_clients_at_once_are_all_answered() {
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    service.client.sendAsync(
                        service
                            .at(
                                "/sparql?query="
                                    + RunningService.encoded(
                                        "ASK { ?s <urn:x-row:number> " + i + " }"))
                            .build(),
                        HttpResponse.BodyHandlers.ofString()))
            .toList();
    assertThat(answers).allSatisfy(answer -> assertThat(answer.join().body()).contains("true"));
  }

  @Test
  void a_query_that_waits_too_long_for_its_turn_is_answered_503() throws Exception {
    QueryLimits one =
        new QueryLimits(
            Duration.ofSeconds(1),
            100_000,
            1 << 20,
            8 << 20,
            1_000_000,
            100_000,
            1,
            Duration.ofMillis(10),
            RateLimit.ALL);
    try (RunningService busy = new RunningService(store, one)) {
      String slow = "/sparql?query=" + RunningService.encoded("SELECT (COUNT(*) AS ?n) " + PRODUCT);
      var running =
          busy.client.sendAsync(busy.at(slow).build(), HttpResponse.BodyHandlers.ofString());
      Thread.sleep(300);
      assertTimedOut(busy.ask("ASK {}"));
      assertTimedOut(running.join());
      assertThat(busy.ask("ASK {}").statusCode()).isEqualTo(200);
    }
  }
}
