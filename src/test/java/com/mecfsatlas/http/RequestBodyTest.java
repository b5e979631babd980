package com.mecfsatlas.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {
  private static final int IN_MEMORY = 1_000;
  private static final int LONGEST = 50_000;

  /** Answers with the content as it was read. */
  private static SmallServer echo() {
    return new SmallServer(
        (request, response) -> {
          try (RequestBody body = read(request)) {
            response.getOutputStream().write(body.bytes());
          }
        });
  }

  private static RequestBody read(HttpServletRequest request) {
    return RequestBody.read(
        request, IN_MEMORY, LONGEST, () -> HttpProblem.URI_TOO_LONG.refusal("too long"));
  }

  private static HttpResponse<String> posted(SmallServer server, byte[] content, String... fields)
      throws Exception {
    return server.send("POST", "/", BodyPublishers.ofByteArray(content), fields);
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, IN_MEMORY, IN_MEMORY + 1, LONGEST})
  void content_comes_out_as_it_went_in_however_long_it_is(int length) throws Exception {
    String content = "é".repeat(length / 2) + "x".repeat(length % 2);
    try (SmallServer server = echo()) {
      assertThat(posted(server, content.getBytes(UTF_8)).body()).isEqualTo(content);
      for (String coding : List.of("gzip", "x-gzip", " GZIP ")) {
        assertThat(posted(server, packed(content), "Content-Encoding", coding).body())
            .isEqualTo(content);
      }
      for (String coding : List.of("identity", "")) {
        assertThat(posted(server, content.getBytes(UTF_8), "Content-Encoding", coding).body())
            .isEqualTo(content);
      }
    }
  }

  @Test
  void content_is_as_long_as_it_is_unpacked_and_no_longer_than_it_may_be() throws Exception {
    try (SmallServer server = echo()) {
      HttpResponse<String> plain = posted(server, new byte[LONGEST + 1]);
      assertThat(plain.statusCode()).isEqualTo(414);
      assertThat(plain.body()).contains("too long");
      byte[] bomb = packed("0".repeat(LONGEST + 1));
      assertThat(bomb).hasSizeLessThan(IN_MEMORY);
      assertThat(posted(server, bomb, "Content-Encoding", "gzip").statusCode()).isEqualTo(414);
    }
  }

  @Test
  void who_sends_megabytes_too_many_hears_why_they_are_refused() throws Exception {
    try (SmallServer server = echo()) {
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.writeBytes(
          "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
              .formatted(7 << 20)
              .getBytes(UTF_8));
      request.writeBytes(new byte[7 << 20]);
      assertThat(server.raw(request.toByteArray())).startsWith("HTTP/1.1 414");
    }
  }

  @Test
  void a_coding_that_is_not_read_is_refused_with_the_one_that_is() throws Exception {
    try (SmallServer server = echo()) {
      HttpResponse<String> answer = posted(server, new byte[9], "Content-Encoding", "br");
      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(answer.body()).contains("The coding br is not read here");
      assertThat(answer.headers().firstValue("Accept-Encoding")).contains("gzip");
    }
  }

  @Test
  void what_breaks_off_is_not_taken_for_a_whole() throws Exception {
    byte[] whole = packed("a query ".repeat(1_000));
    try (SmallServer server = echo()) {
      for (byte[] broken :
          List.of(Arrays.copyOf(whole, whole.length - 9), "no gzip".getBytes(UTF_8))) {
        HttpResponse<String> answer = posted(server, broken, "Content-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("breaks off or is not what its fields say");
      }
    }
  }

  @Test
  void what_comes_too_slowly_is_told_from_what_breaks_off() throws Exception {
    List<IOException> failures =
        List.of(
            new IOException(new TimeoutException("too slow")),
            new IOException(new IllegalStateException(new TimeoutException("too slow"))),
            new IOException("reset by the other side"));
    List<Integer> statuses = List.of(408, 408, 400);
    for (int i = 0; i < failures.size(); i++) {
      IOException failure = failures.get(i);
      try (SmallServer server =
          new SmallServer((request, response) -> read(new Failing(request, failure)).close())) {
        assertThat(posted(server, new byte[9]).statusCode()).isEqualTo(statuses.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, IN_MEMORY * 2})
  void nothing_of_a_request_stays_on_the_disk(int repeated) throws Exception {
    String mark = UUID.randomUUID() + " ";
    String content = mark.repeat(repeated / mark.length() + 1);
    boolean outgrowsMemory = repeated > IN_MEMORY;
    try (SmallServer server =
        new SmallServer(
            (request, response) -> {
              try (RequestBody body = read(request)) {
                response.getWriter().print(isOnDisk(mark));
                assertThat(body.length()).isEqualTo(content.length());
              }
            })) {
      HttpResponse<String> answer = posted(server, content.getBytes(UTF_8));
      assertThat(answer.body()).isEqualTo(Boolean.toString(outgrowsMemory));
      assertThat(isOnDisk(mark)).isFalse();
      posted(server, mark.repeat(LONGEST / mark.length() + 1).getBytes(UTF_8));
      assertThat(isOnDisk(mark)).isFalse();
      byte[] whole = packed(mark.repeat(LONGEST / mark.length()));
      posted(server, Arrays.copyOf(whole, whole.length - 9), "Content-Encoding", "gzip");
      assertThat(isOnDisk(mark)).isFalse();
    }
  }

  private static boolean isOnDisk(String mark) {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir", "")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("atlas-request-"))
          .anyMatch(file -> begins(file, mark));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean begins(Path file, String mark) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(mark.length()), UTF_8).equals(mark);
    } catch (IOException e) {
      return false; // Somebody else's, and gone.
    }
  }

  /** A request whose content cannot be read. */
  private static final class Failing extends HttpServletRequestWrapper {
    private final IOException failure;

    Failing(HttpServletRequest request, IOException failure) {
      super(request);
      this.failure = failure;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new ServletInputStream() {
        @Override
        public int read() throws IOException {
          throw failure;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
          throw failure;
        }

        @Override
        public boolean isFinished() {
          return false;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException();
        }
      };
    }
  }
}
