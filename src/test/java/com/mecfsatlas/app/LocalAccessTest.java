package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.NetworkPolicy;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.vocabulary.SD;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served for the people at one machine obeys no web page, and asks nobody. */
class LocalAccessTest {
  private static final String NAMED = "https://named.example";
  private static final FusekiServer SERVER =
      SparqlCommand.start(
          DatasetGraphFactory.createTxnMem(),
          0,
          true,
          QueryLimits.PUBLIC.within(Duration.ofSeconds(2)),
          NetworkPolicy.NOWHERE,
          Set.of(NAMED));

  /** A machine that must not be asked. */
  private static final AtomicInteger ASKED = new AtomicInteger();

  private static final HttpServer OTHER = other();

  private static HttpServer other() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            ASKED.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
    OTHER.stop(0);
    assertThat(ASKED).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "/update, Origin, http://evil.example",
    "/update, Origin, null",
    "/update, Origin, https://localhost",
    "/update, Sec-Fetch-Site, cross-site",
    "/update, Sec-Fetch-Site, same-site",
    "/data?default, Origin, http://evil.example",
  })
  void a_page_of_another_site_changes_nothing(String path, String field, String value)
      throws Exception {
    HttpResponse<String> answer =
        send("POST", path, "application/x-www-form-urlencoded", "update=CLEAR%20ALL", field, value);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("--allow-origin");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void a_page_of_another_site_reads_nothing() throws Exception {
    HttpResponse<String> answer =
        send(
            "POST",
            "/sparql",
            "application/sparql-query",
            "ASK {}",
            "Origin",
            "http://evil.example");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql", "/update"})
  void a_page_whose_origin_is_named_may_do_what_a_person_here_may(String path) throws Exception {
    HttpResponse<String> preflight = send("OPTIONS", path, "text/plain", "", "Origin", NAMED);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).hasValue(NAMED);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods")).isPresent();
    assertThat(preflight.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Origin"));
    HttpResponse<String> answer =
        send(
            "POST",
            path,
            path.equals("/update") ? "application/sparql-update" : "application/sparql-query",
            path.equals("/update") ? "CLEAR ALL" : "ASK {}",
            "Origin",
            NAMED);
    assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
  }

  @Test
  void the_service_says_where_it_is_and_that_it_takes_updates() throws Exception {
    String here = "http://localhost:" + SERVER.getPort();
    Model said = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        said,
        new ByteArrayInputStream(
            send("GET", "/sparql", "text/plain", "", "Accept", "text/turtle")
                .body()
                .getBytes(UTF_8)),
        Lang.TURTLE);
    assertThat(said.listObjectsOfProperty(SD.endpoint).mapWith(String::valueOf).toList())
        .containsExactlyInAnyOrder(here + "/sparql", here + "/update");
    assertThat(
            said.contains(
                said.getResource(here + "/update"), SD.supportedLanguage, SD.SPARQL11Update))
        .isTrue();
    for (String type : new String[] {"application/sparql-update", "application/sparql-query"}) {
      assertThat(send("POST", "/sparql", type, "CLEAR ALL", "Accept", "*/*").body())
          .contains("/update");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "127.0.0.1, 200",
    "[::1], 200",
    "evil.example, 421",
    "localhost.evil.example, 421"
  })
  void only_a_name_of_this_machine_leads_here(String host, int status) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: "
                      + host
                      + ":"
                      + SERVER.getPort()
                      + "\r\nConnection: close\r\n\r\n")
                  .getBytes(UTF_8));
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readAllBytes(), UTF_8)).startsWith("HTTP/1.1 " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <{other}/a.ttl>",
        "LOAD SILENT <{other}/a.ttl> INTO GRAPH <urn:x-l:g>",
        "LOAD <file:///etc/passwd>",
        "LOAD <data:text/turtle,>",
        "LOAD <jar:file:///tmp/a.jar!/b.ttl>",
        "INSERT { ?s ?p ?o } WHERE { SERVICE <{other}/sparql> { ?s ?p ?o } }",
        "INSERT { ?s ?p ?o } WHERE { SERVICE SILENT <{other}/sparql> { ?s ?p ?o } }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } } ; LOAD <{other}/a.ttl>",
        "INSERT { ?s ?p ?o } WHERE { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }",
      })
  void an_update_reaches_nothing_outside(String update) throws Exception {
    HttpResponse<String> answer =
        send("POST", "/update", "application/sparql-update", outside(update));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("query-refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"{other}/c.jsonld\"",
        "[\"{other}/c.jsonld\", {}]",
        "\"file:///etc/passwd\"",
        "{\"@import\": \"{other}/c.jsonld\"}"
      })
  void a_context_of_json_ld_is_not_fetched(String context) throws Exception {
    String document = outside("{\"@context\": " + context + ", \"@id\": \"urn:x-l:a\", \"b\": 1}");
    HttpResponse<String> answer =
        send("POST", "/data?graph=http://x.example/c", "application/ld+json", document);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("is not fetched");
  }

  @Test
  void a_file_of_json_ld_names_a_context_in_vain(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonld"),
            outside("{\"@context\": \"{other}/c.jsonld\", \"@id\": \"urn:x-l:a\", \"b\": 1}"));
    CapturedCommand run =
        CapturedCommand.run(Map.of(), List.of("sparql", "--port=0", file.toString()));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("a.jsonld", "c.jsonld", "not fetched");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CLEAR GRAPH <urn:x-l:none> | 400",
        "CLEAR SILENT GRAPH <urn:x-l:none> | 204",
        "COPY <urn:x-l:none> TO <urn:x-l:b> | 400",
        "MOVE <urn:x-l:none> TO <urn:x-l:b> | 400",
        "ADD SILENT <urn:x-l:none> TO <urn:x-l:b> | 204",
        "CREATE GRAPH <urn:x-l:new> | 204",
        "INSERT { <urn:x-l:a> <urn:x-l:b> ?y } WHERE { BIND(regex('a', '(') AS ?y) } | 400",
        "INSERT { <urn:x-l:a> <urn:x-l:b> ?y } WHERE { BIND('(' AS ?p) BIND(regex('a', ?p) AS ?y) }"
            + " | 204",
        "INSERT DATA { GRAPH <urn:x-l:g> { <urn:x-l:a> <urn:x-l:b> 1 } } ; nonsense | 400",
        "WITH <urn:x-l:h> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o } | 204",
      })
  void an_update_that_fails_is_the_fault_of_who_asks(String update, int status) throws Exception {
    HttpResponse<String> answer = send("POST", "/update", "application/sparql-update", update);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("fault is ours");
  }

  @Test
  void an_update_that_takes_too_long_is_given_up_and_changes_nothing() throws Exception {
    String many =
        "INSERT { GRAPH <urn:x-l:many> { ?a ?b ?c } } WHERE { "
            + "VALUES ?a { <urn:x-l:1> <urn:x-l:2> } "
            + "VALUES (?b ?c) { (<urn:x-l:p> 1) } "
            + cross(14)
            + "}";
    HttpResponse<String> answer = send("POST", "/update", "application/sparql-update", many);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.body()).contains("query-timeout");
    assertThat(
            send(
                    "POST",
                    "/sparql",
                    "application/sparql-query",
                    "ASK { GRAPH <urn:x-l:many> { ?s ?p ?o } }")
                .body())
        .contains("false");
  }

  @Test
  void every_operation_of_an_update_has_the_time_that_is_left() throws Exception {
    String some =
        "INSERT { GRAPH <urn:x-l:some> { <urn:x-l:a> <urn:x-l:p> ?v0 } } WHERE { "
            + cross(4)
            + "} ; ";
    String update = some.repeat(3) + "DELETE WHERE { GRAPH <urn:x-l:some> { ?s <urn:x-l:p> ?o } }";
    HttpResponse<String> answer = send("POST", "/update", "application/sparql-update", update);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private static String cross(int factors) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < factors; i++) {
      joined.append("VALUES ?v").append(i).append(" { 1 2 3 4 5 6 7 8 9 } ");
    }
    return joined.toString();
  }

  private static String outside(String text) {
    return text.replace("{other}", "http://localhost:" + OTHER.getAddress().getPort());
  }

  private static HttpResponse<String> send(
      String method, String path, String type, String body, String... fields) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + SERVER.getPort() + path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body));
    if (fields.length > 0) {
      request.headers(fields);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
