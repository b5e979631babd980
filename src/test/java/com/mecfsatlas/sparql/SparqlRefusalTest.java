package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.sparql.RunningService.Store;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.system.Txn;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlRefusalTest {
  static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(Store.TDB2, QueryLimits.PUBLIC);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static JsonObject problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "fuseki-request-id");
    assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    JsonObject json = RunningService.json(answer);
    assertThat(json.get("status").getAsNumber().value().intValue()).isEqualTo(status);
    assertThat(json.get("type").getAsString().value()).startsWith("https://");
    return json;
  }

  @Test
  void a_syntax_error_names_line_and_column_of_the_readers_text() throws Exception {
    JsonObject json =
        problem(service.ask("SELECT * {\n  ?s skos:prefLabel ?o .\n  ?s skos:prefLabel }"), 400);
    assertThat(json.get("line").getAsNumber().value().intValue()).isEqualTo(3);
    assertThat(json.get("column").getAsNumber().value().intValue()).isEqualTo(21);
    assertThat(json.get("detail").getAsString().value()).contains("}");
  }

  @Test
  void an_unknown_prefix_is_named_with_its_place() throws Exception {
    JsonObject json = problem(service.ask("ASK {\n ?s what:ever ?o }"), 400);
    assertThat(json.get("line").getAsNumber().value().intValue()).isEqualTo(2);
    assertThat(json.get("detail").getAsString().value()).contains("what:ever");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=",
        "/sparql?query=%20",
        "/sparql?query=ASK%7B%7D&query=ASK%7B%7D",
        "/sparql?query=%C3%28",
        "/sparql?update=CLEAR%20ALL",
        "/sparql?query=INSERT%20DATA%20%7B%3Ca:a%3E%20%3Ca:a%3E%201%7D",
        "/sparql?query=DROP%20ALL",
        "/sparql?default",
        "/sparql?graph=https://www.mecfsatlas.com/graph/cells",
      })
  void what_is_no_query_is_answered_400(String path) throws Exception {
    problem(service.get(path), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql/",
        "/sparql/data",
        "/sparql/get",
        "/sparql/query?query=ASK%7B%7D",
        "/sparql/update",
        "/sparql/data?default",
        "/sparql/a/b",
        "/sparql/;x",
        "/sparql;x?query=ASK%7B%7D",
        "/$/ping",
        "/$/stats",
        "/$/server",
        "/$/datasets",
        "/$/metrics",
        "/$/",
      })
  void other_addresses_are_answered_404(String path) throws Exception {
    problem(service.get(path), 404);
  }

  @Test
  void the_addresses_of_pages_are_not_captured() throws Exception {
    assertThat(service.get("/sparqling").headers().firstValue("Content-Type"))
        .isNotEqualTo(java.util.Optional.of(Problem.MEDIA_TYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
  void other_methods_are_answered_405_with_those_there_are(String method) throws Exception {
    HttpResponse<String> answer =
        service.send(service.at("/sparql?default").method(method, BodyPublishers.noBody()));
    problem(answer, 405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, QUERY, OPTIONS");
  }

  @Test
  void a_preflight_allows_every_origin_without_credentials() throws Exception {
    HttpResponse<String> answer =
        service.send(
            service
                .at("/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/sparql-update | CLEAR ALL | 400",
        "application/x-www-form-urlencoded | update=CLEAR+ALL | 400",
        "application/x-www-form-urlencoded | query=INSERT+DATA+%7B%7D | 400",
        "application/x-www-form-urlencoded | foo=bar | 400",
        "application/sparql-query | LOAD <http://localhost/> | 400",
        "text/plain | ASK {} | 415",
        "text/turtle | <a:a> <a:a> <a:a> . | 415",
        "application/sparql-query; charset=utf-16 | ASK {} | 415",
      })
  void what_is_posted_and_no_query_changes_nothing(String type, String body, int status)
      throws Exception {
    problem(service.post(type, body), status);
    assertThat(Txn.calculateRead(service.dataset, () -> service.dataset.stream().count()))
        .isEqualTo(303);
  }

  @Test
  void a_post_without_a_media_type_is_answered_415() throws Exception {
    HttpResponse<String> answer =
        service.send(service.at("/sparql").POST(BodyPublishers.ofString("ASK {}")));
    problem(answer, 415);
    assertThat(answer.headers().firstValue("Accept-Post")).isPresent();
  }

  @Test
  void a_body_that_is_not_utf_8_is_answered_400() throws Exception {
    problem(
        service.send(
            service
                .at("/sparql")
                .header("Content-Type", QueryRequest.QUERY)
                .POST(BodyPublishers.ofByteArray(new byte[] {'A', (byte) 0xe9}))),
        400);
  }

  @Test
  void a_format_that_is_not_offered_is_answered_406_with_those_that_are() throws Exception {
    assertThat(problem(service.ask("ASK {}", "Accept", "image/png"), 406).toString())
        .contains("application/sparql-results+json");
    assertThat(problem(service.ask("DESCRIBE <a:a>", "Accept", "text/csv"), 406).toString())
        .contains("text/turtle");
    problem(service.ask("ASK {}", "Accept", "*/*;q=0"), 406);
  }

  @Test
  void a_function_that_nobody_knows_is_an_error_of_its_row() throws Exception {
    HttpResponse<String> answer =
        service.ask("SELECT (<http://example.org/f>(1) AS ?x) {}", "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines()).containsExactly("x", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { BIND(<%s> AS ?e) SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { { SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { { SELECT ?a { GRAPH ?g { SERVICE <%s> {} } } } }"
            + " }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <%s> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT * { { ?s ?p ?o } UNION { ?s ?p ?o MINUS { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o LATERAL { SERVICE <%s> { ?s ?p ?o } } }",
        "CONSTRUCT WHERE { ?s ?p ?o } FROM <%s>",
        "CONSTRUCT FROM <%s> WHERE { ?s ?p ?o }",
        "ASK FROM <%s> { ?s ?p ?o }",
        "ASK FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <a:a> FROM <%s>",
        "LOAD <%s>",
      })
  void no_query_reaches_another_host(String query) throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      other.setSoTimeout(100);
      String url = "http://localhost:" + other.getLocalPort() + "/data.ttl";
      HttpResponse<String> refused = service.ask(query.formatted(url));
      boolean isSyntax = refused.body().contains("query-syntax");
      problem(refused, query.contains("SERVICE") && !isSyntax ? 403 : 400);
      Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(other::accept);
    }
  }

  @Test
  void no_graph_named_in_the_protocol_is_fetched() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      other.setSoTimeout(100);
      String url = "http%3A%2F%2Flocalhost:" + other.getLocalPort() + "%2Fdata.ttl";
      for (String name : List.of("default-graph-uri", "named-graph-uri")) {
        problem(service.get("/sparql?query=ASK%7B%7D&" + name + "=" + url), 400);
      }
      Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(other::accept);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(5000) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:x.Y>) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('a', '(a+)+$') AS ?x) {}",
        "SELECT (CALL(<java:x.Y>) AS ?x) {}",
        "SELECT (AGG <http://jena.apache.org/ARQ/function#stdev>(?o) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER(<java:x.Y>(?o)) }",
        "SELECT (<java:java.lang.Runtime>(1) AS ?x) {}",
        "SELECT (SUM(<java:x.Y>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s <java:x.Y> ?o }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ') }",
        "SELECT * { ?s <http://jena.apache.org/text#query> 'herpes~' }",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
      })
  void what_is_not_sparql_but_arqs_own_is_refused(String query) throws Exception {
    problem(service.ask(query), 400);
  }
}
