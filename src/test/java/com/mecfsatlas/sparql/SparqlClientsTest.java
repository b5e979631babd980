package com.mecfsatlas.sparql;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.RunningService.Store;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one client may have of the service, and what the service does in the network. */
@Timeout(60)
class SparqlClientsTest {
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a <urn:x-row:number> ?x . ?b <urn:x-row:number> ?y ."
          + " ?c <urn:x-row:number> ?z FILTER(?x + ?y + ?z < 0) }";

  private static QueryLimits limits(Duration time, long rows, int concurrent, RateLimit share) {
    return new QueryLimits(
        time, 100_000, 1 << 20, 4 << 20, rows, 100_000, concurrent, Duration.ofSeconds(1), share);
  }

  private static QueryLimits share(RateLimit share) {
    return limits(Duration.ofSeconds(2), 1000, 4, share);
  }

  @Test
  void a_client_over_its_rate_is_answered_429_with_the_time_to_wait() throws Exception {
    try (RunningService service = new RunningService(Store.MEMORY, share(new RateLimit(4, 3, 1)))) {
      for (int i = 0; i < 3; i++) {
        assertThat(service.ask("ASK { ?a ?b " + i + " }").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = service.ask("ASK {}");
      SparqlRefusalTest.problem(refused, 429);
      assertThat(refused.headers().firstValue("Retry-After")).contains("1");
      Thread.sleep(1100);
      assertThat(service.ask("ASK {}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_is_kept_or_known_costs_a_client_nothing() throws Exception {
    try (RunningService service =
        new RunningService(Store.MEMORY, share(new RateLimit(4, 1, 1)), () -> "one")) {
      String tag = service.ask("ASK {}").headers().firstValue("ETag").orElseThrow();
      for (int i = 0; i < 20; i++) {
        assertThat(service.ask("ASK {}").statusCode()).isEqualTo(200);
        assertThat(service.ask("ASK {}", "If-None-Match", tag).statusCode()).isEqualTo(304);
      }
    }
  }

  @Test
  void a_client_with_its_share_running_is_answered_429_and_another_is_served() throws Exception {
    QueryLimits one = limits(Duration.ofSeconds(3), 1000, 4, new RateLimit(1, 100, 100));
    try (RunningService service =
        new RunningService(Store.MEMORY, one, () -> "", new NetworkPolicy(Set.of(), true))) {
      var running =
          service.client.sendAsync(
              service
                  .at("/sparql?query=" + RunningService.encoded(SLOW))
                  .header("X-Forwarded-For", "198.51.100.1, 203.0.113.5")
                  .build(),
              BodyHandlers.ofString());
      Thread.sleep(500);
      SparqlRefusalTest.problem(service.ask("ASK {}", "X-Forwarded-For", "203.0.113.5"), 429);
      assertThat(service.ask("ASK {}", "X-Forwarded-For", "203.0.113.6").statusCode())
          .isEqualTo(200);
      SparqlRefusalTest.problem(running.join(), 503);
      assertThat(service.ask("ASK {}", "X-Forwarded-For", "203.0.113.5").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void a_result_with_too_many_rows_is_refused_not_cut() throws Exception {
    try (RunningService service =
        new RunningService(Store.TDB2, limits(Duration.ofSeconds(5), 100, 4, RateLimit.ALL))) {
      String query = "SELECT * { ?row <urn:x-row:number> ?n }";
      for (String type :
          new String[] {"text/csv", "application/sparql-results+json", "text/html"}) {
        HttpResponse<String> fits = service.ask(query + " LIMIT 100", "Accept", type);
        assertThat(fits.statusCode()).as(type).isEqualTo(200);
        assertThat(service.ask(query, "Accept", type).statusCode()).as(type).isEqualTo(422);
      }
    }
  }

  @Test
  void a_query_is_given_up_when_its_client_leaves() throws Exception {
    QueryLimits one = limits(Duration.ofSeconds(30), 1000, 1, RateLimit.ALL);
    try (RunningService service = new RunningService(Store.TDB2, one)) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
        socket
            .getOutputStream()
            .write(
                ("GET /sparql?query="
                        + RunningService.encoded(SLOW)
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(US_ASCII));
        Thread.sleep(300);
      }
      long left = System.nanoTime();
      while (service.ask("ASK {}").statusCode() != 200) {
        assertThat(Duration.ofNanos(System.nanoTime() - left)).isLessThan(Duration.ofSeconds(10));
      }
    }
  }

  @Test
  void a_request_sent_before_the_answer_to_the_last_is_answered_too() throws Exception {
    try (RunningService service =
            new RunningService(
                Store.MEMORY, limits(Duration.ofSeconds(1), 1000, 4, RateLimit.ALL));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(get(SLOW, "").getBytes(US_ASCII));
      Thread.sleep(100);
      socket.getOutputStream().write(get("ASK {}", "Connection: close\r\n").getBytes(US_ASCII));
      String both = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(both).startsWith("HTTP/1.1 503").contains("HTTP/1.1 200").contains("true");
    }
  }

  private static String get(String query, String field) {
    return "GET /sparql?query=%s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
        .formatted(RunningService.encoded(query), field);
  }

  @Test
  void a_result_is_sent_in_gzip_with_a_tag_of_its_own() throws Exception {
    try (RunningService service =
        new RunningService(Store.MEMORY, share(RateLimit.ALL), () -> "one")) {
      String path =
          "/sparql?query=" + RunningService.encoded("SELECT * { ?s <urn:x-row:number> ?n }");
      HttpResponse<String> plain = service.get(path, "Accept-Encoding", "identity");
      for (int i = 0; i < 2; i++) {
        HttpResponse<byte[]> packed =
            service.client.send(
                service.at(path).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
        assertThat(packed.headers().firstValue("ETag"))
            .isPresent()
            .isNotEqualTo(plain.headers().firstValue("ETag"));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
          assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
        }
      }
    }
  }

  @Test
  void service_asks_the_endpoints_of_the_list_and_no_other() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          byte[] body =
              "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\",\"value\":\"there\"}}]}}"
                  .getBytes(StandardCharsets.UTF_8);
          boolean elsewhere = exchange.getRequestURI().getPath().equals("/moved");
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          exchange.getResponseHeaders().set("Location", "/other");
          exchange.sendResponseHeaders(elsewhere ? 302 : 200, elsewhere ? -1 : body.length);
          if (!elsewhere) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    other.start();
    String there = "http://localhost:" + other.getAddress().getPort() + "/";
    NetworkPolicy reach =
        new NetworkPolicy(Set.of(URI.create(there), URI.create(there + "moved")), false);
    try (RunningService service =
        new RunningService(Store.TDB2, share(RateLimit.ALL), () -> "one", reach)) {
      String query = "SELECT * { SERVICE %s { ?x ?p ?o } }";
      HttpResponse<String> answer = service.ask(query.formatted("<" + there + ">"));
      assertThat(answer.body()).contains("there");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
      assertThat(asked).hasValue(1);
      SparqlRefusalTest.problem(service.ask(query.formatted("<" + there + "other>")), 403);
      SparqlRefusalTest.problem(service.ask(query.formatted("?y")), 403);
      SparqlRefusalTest.problem(service.ask(query.formatted("SILENT <file:///etc/passwd>")), 403);
      assertThat(asked).hasValue(1);
      SparqlRefusalTest.problem(service.ask(query.formatted("<" + there + "moved>")), 502);
      assertThat(asked).hasValue(2);
    } finally {
      other.stop(0);
    }
  }

  @Test
  void eight_slow_clients_do_not_keep_a_ninth_from_what_is_kept() throws Exception {
    QueryLimits two = limits(Duration.ofSeconds(2), 1000, 2, RateLimit.ALL);
    try (RunningService service = new RunningService(Store.MEMORY, two, () -> "one")) {
      String known = service.ask("ASK {}").body();
      var slow =
          CompletableFuture.allOf(
              java.util.stream.IntStream.range(0, 8)
                  .mapToObj(
                      i ->
                          service.client.sendAsync(
                              service
                                  .at("/sparql?query=" + RunningService.encoded(SLOW + "#" + i))
                                  .build(),
                              BodyHandlers.ofString()))
                  .toArray(CompletableFuture[]::new));
      Thread.sleep(300);
      assertThat(service.ask("ASK {}").body()).isEqualTo(known);
      slow.join();
    }
  }
}
