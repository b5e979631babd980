package com.mecfsatlas.sparql;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.mecfsatlas.sparql.RunningService.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An answer that is cut on its way is nowhere taken for a whole: it says its length, or it ends
 * with a last chunk (RFC 9112, 8), so that a client fails before a parser is content.
 */
@Timeout(120)
class CutAnswerTest {
  private static final int CUTS = 100;
  private static final String SELECT = "SELECT * { ?row <urn:x-row:number> ?n }";
  private static final String CONSTRUCT = "CONSTRUCT WHERE { ?row <urn:x-row:number> ?n }";

  private static final QueryLimits STREAMED =
      new QueryLimits(
          Duration.ofSeconds(20),
          100_000,
          1 << 10,
          32 << 20,
          1_000_000,
          100_000,
          4,
          Duration.ofSeconds(5),
          RateLimit.ALL);

  private static final RunningService WHOLE =
      new RunningService(Store.MEMORY, RunningService.LIMITS);
  private static final RunningService IN_CHUNKS = new RunningService(Store.MEMORY, STREAMED);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void stop() {
    WHOLE.close();
    IN_CHUNKS.close();
  }

  static Stream<Arguments> formats() {
    return Arrays.stream(ResultFormat.values())
        .filter(format -> format != ResultFormat.HTML)
        .flatMap(
            format ->
                Stream.of("", "gzip")
                    .map(coding -> Arguments.of(format.contentType(), format.isTable(), coding)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_answer_cut_anywhere_fails_in_every_client(String mediaType, boolean table, String coding)
      throws Exception {
    for (RunningService service : new RunningService[] {WHOLE, IN_CHUNKS}) {
      byte[] answer = raw(service, table ? SELECT : CONSTRUCT, mediaType, coding);
      int body = headLength(answer);
      String head = new String(answer, 0, body, US_ASCII).toLowerCase(java.util.Locale.ROOT);
      assertThat(head).startsWith("http/1.1 200");
      boolean chunked = service == IN_CHUNKS && !coding.isEmpty();
      assertThat(head).contains(chunked ? "transfer-encoding: chunked" : "content-length: ");
      assertThat(head.contains("content-encoding: gzip")).isEqualTo(!coding.isEmpty());
      int last = answer.length - (chunked ? "0\r\n\r\n".length() : 0);
      Random random = new Random(8);
      for (int i = 0; i < CUTS / 2; i++) {
        assertFails(answer, body + random.nextInt(last - body));
      }
      assertThat(fetch(answer, answer.length)).isEqualTo(200);
    }
  }

  private static void assertFails(byte[] answer, int cut) {
    assertThatIOException().as("cut at " + cut).isThrownBy(() -> fetch(answer, cut));
    assertThatIOException().as("cut at " + cut).isThrownBy(() -> fetchByUrl(answer, cut));
  }

  /** Sends the first bytes of {@code answer}, and hangs up. */
  private static int fetch(byte[] answer, int cut) throws IOException, InterruptedException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> serve(server, answer, cut));
      return CLIENT
          .send(HttpRequest.newBuilder(address(server)).build(), BodyHandlers.ofByteArray())
          .statusCode();
    }
  }

  private static void fetchByUrl(byte[] answer, int cut) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> serve(server, answer, cut));
      HttpURLConnection connection = (HttpURLConnection) address(server).toURL().openConnection();
      try (InputStream in = connection.getInputStream()) {
        in.readAllBytes();
      }
    }
  }

  private static URI address(ServerSocket server) {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
  }

  private static void serve(ServerSocket server, byte[] answer, int cut) {
    try (Socket socket = server.accept()) {
      InputStream in = socket.getInputStream();
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      while (!head.toString(US_ASCII).endsWith("\r\n\r\n")) {
        head.write(in.read());
      }
      socket.getOutputStream().write(answer, 0, cut);
    } catch (IOException e) {
      // The client sees it.
    }
  }

  /** The bytes on the wire, of a connection that is kept. */
  private static byte[] raw(RunningService service, String query, String type, String coding)
      throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              """
              GET /sparql?query=%s HTTP/1.1
              Host: localhost
              Accept: %s
              Accept-Encoding: %s

              """
                  .replace("\n", "\r\n")
                  .formatted(RunningService.encoded(query), type, coding)
                  .getBytes(US_ASCII));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] some = new byte[8192];
      while (!isWhole(out.toByteArray())) {
        int count = socket.getInputStream().read(some);
        assertThat(count).isPositive();
        out.write(some, 0, count);
      }
      return out.toByteArray();
    }
  }

  private static boolean isWhole(byte[] answer) {
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(text);
    int body = headLength(answer);
    return body > 3
        && (length.find()
            ? answer.length == body + Integer.parseInt(length.group(1))
            : text.endsWith("0\r\n\r\n"));
  }

  private static int headLength(byte[] answer) {
    return new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
  }
}
