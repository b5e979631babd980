package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.NetworkPolicy;
import com.mecfsatlas.sparql.QueryLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent and breaks off, does not end, or is packed or nested without measure. */
@Timeout(120)
class BrokenBodiesTest {
  private static final DatasetGraph GRAPHS = DatasetGraphFactory.createTxnMem();
  private static final FusekiServer SERVER =
      SparqlCommand.start(GRAPHS, 0, true, QueryLimits.PUBLIC, NetworkPolicy.NOWHERE, Set.of());
  private static final byte[] BOMB = bomb();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @AfterEach
  void nothing_of_it_is_stored() {
    boolean isEmpty = Txn.calculateRead(GRAPHS, GRAPHS::isEmpty);
    Txn.executeWrite(GRAPHS, GRAPHS::clear);
    assertThat(isEmpty).isTrue();
  }

  static Stream<Arguments> doors() {
    return Stream.of(
        Arguments.of("/sparql", "application/sparql-query", "ASK {}"),
        Arguments.of("/sparql", "application/x-www-form-urlencoded", "query=ASK%7B%7D"),
        Arguments.of("/update", "application/sparql-update", "INSERT DATA { <a:b> <a:b> <a:b> }"),
        Arguments.of(
            "/update",
            "application/x-www-form-urlencoded",
            "update=INSERT+DATA+%7B<a:b>+<a:b>+<a:b>%7D"),
        Arguments.of("/data?default", "text/turtle", "<a:b> <a:b> <a:b> ."),
        Arguments.of("/data?default", "application/n-triples", "<a:b> <a:b> <a:b> .\n"),
        Arguments.of("/data", "application/trig", "<a:b> <a:b> <a:b> ."),
        Arguments.of("/data", "application/ld+json", "{\"@id\":\"a:b\",\"a:b\":\"c\"}"));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void a_body_in_malformed_chunks_is_answered_400(String path, String type, String body)
      throws Exception {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n"
            .formatted(path, type);
    String whole = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
    for (String size : new String[] {"ZZ", "-5", "0x5", "5;\0"}) {
      assertThat(raw(head + size + "\r\nASK{}\r\n0\r\n\r\n", false))
          .as(size)
          .startsWith("HTTP/1.1 400");
      assertThat(raw(head + whole + size + "\r\nASK{}\r\n0\r\n\r\n", false))
          .as("after a whole chunk, " + size)
          .startsWith("HTTP/1.1 400");
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void a_body_that_is_cut_off_is_not_taken_for_a_whole(String path, String type, String body)
      throws Exception {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n".formatted(path, type);
    for (String rest :
        new String[] {
          "Content-Length: " + (body.length() + 100) + "\r\n\r\n" + body,
          "Transfer-Encoding: chunked\r\n\r\n"
              + Integer.toHexString(body.length())
              + "\r\n"
              + body
              + "\r\n"
        }) {
      assertThat(raw(head + rest, true)).startsWith("HTTP/1.1 400");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x%zz", "/../x", "/sparql\u0001"})
  void a_malformed_address_is_a_problem_document_on_a_connection_that_ends(String path)
      throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path).getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 400")
          .contains("Connection: close", "application/problem+json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/ld+json", "text/turtle", "application/trig"})
  void what_is_nested_without_measure_is_answered_400(String type) throws Exception {
    boolean json = type.contains("json");
    int deep = 50_000;
    String nodes =
        json
            ? "{\"@id\":\"a:b\",\"a:b\":".repeat(deep) + "1" + "}".repeat(deep)
            : "<a:b> <a:b> " + "[ <a:b> ".repeat(deep) + "1" + "]".repeat(deep) + " .";
    String lists =
        json
            ? "[".repeat(deep) + "]".repeat(deep)
            : "<a:b> <a:b> " + "( ".repeat(deep) + ")".repeat(deep) + " .";
    for (String nested : new String[] {nodes, lists}) {
      HttpResponse<String> answer = post("/data", type, nested.getBytes(UTF_8), "");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("errors#");
    }
  }

  @Test
  void an_update_that_is_nested_without_measure_is_answered_400() throws Exception {
    String update =
        "INSERT DATA { <a:b> <a:b> " + "[ <a:b> ".repeat(50_000) + "1" + "]".repeat(50_000) + " }";
    HttpResponse<String> answer =
        post("/update", "application/sparql-update", update.getBytes(UTF_8), "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("query-too-deep");
  }

  @ParameterizedTest
  @MethodSource("doors")
  void a_packed_body_does_not_outgrow_what_may_be_sent(String path, String type, String body)
      throws Exception {
    HttpResponse<String> answer = post(path, type, BOMB, "gzip");
    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 413);
    HttpResponse<String> broken = post(path, type, new byte[] {1, 2, 3}, "gzip");
    assertThat(broken.statusCode()).as(broken.body()).isEqualTo(400);
    HttpResponse<String> unknown = post(path, type, body.getBytes(UTF_8), "br");
    assertThat(unknown.statusCode()).as(unknown.body()).isEqualTo(415);
    assertThat(unknown.headers().firstValue("Accept-Encoding")).hasValue("gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  void a_packed_query_is_read(String type) throws Exception {
    String query = type.contains("form") ? "query=ASK%7B%7D" : "ASK {}";
    HttpResponse<String> answer =
        post(
            "/sparql", type, gzip(new java.io.ByteArrayInputStream(query.getBytes(UTF_8))), "gzip");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT { ?s <a:b> ?o } WHERE { ?s ((!<urn:x>|^!<urn:x>)*)* ?o . ?o ((!<a:x>|^!<a:x>)*)* ?t }",
        "INSERT { <a:b> <a:b> ?x } WHERE { BIND(<http://www.w3.org/2005/xpath-functions#round>(1.5,"
            + " 300000000) AS ?x) }",
      })
  void an_update_without_an_end_ends(String update) throws Exception {
    Txn.executeWrite(
        GRAPHS,
        () -> {
          for (int i = 0; i < 200; i++) {
            GRAPHS
                .getDefaultGraph()
                .add(
                    org.apache.jena.sparql.sse.SSE.parseTriple(
                        "(<a:n%d> <a:p> <a:n%d>)".formatted(i, (i * 7 + 1) % 200)));
          }
        });
    try {
      long begin = System.nanoTime();
      assertThat(
              post("/update", "application/sparql-update", update.getBytes(UTF_8), "").statusCode())
          .isIn(204, 200, 503);
      assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    } finally {
      Txn.executeWrite(GRAPHS, GRAPHS::clear);
    }
  }

  private static HttpResponse<String> post(String path, String type, byte[] body, String coding)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + SERVER.getPort() + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body));
    if (!coding.isEmpty()) {
      request.header("Content-Encoding", coding);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String raw(String sent, boolean hangUp) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(sent.getBytes(UTF_8));
      if (hangUp) {
        socket.shutdownOutput();
      }
      return new String(socket.getInputStream().readNBytes(12), UTF_8);
    }
  }

  /** More than any door takes, in a third of a megabyte. */
  private static byte[] bomb() {
    try {
      return gzip(new Blanks(300L << 20));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(InputStream content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      content.transferTo(out);
    }
    return packed.toByteArray();
  }

  private static final class Blanks extends InputStream {
    private long left;

    Blanks(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
      int read = (int) Math.min(left, count);
      java.util.Arrays.fill(bytes, offset, offset + read, (byte) ' ');
      left -= read;
      return read == 0 ? -1 : read;
    }
  }
}
