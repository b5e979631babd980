package com.mecfsatlas.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CachedResponseTest {
  private static final byte[] LONG = "a sentence of a page. ".repeat(300).getBytes(UTF_8);
  private static final String TAG = "\"v1\"";
  private static final String GZIP_TAG = "\"v1-gzip\"";

  private static CachedResponse page(byte[] bytes) {
    return new CachedResponse(
        Map.of("Vary", "Accept", "Cache-Control", "max-age=60"),
        "text/html;charset=utf-8",
        new EncodedBody(bytes, TAG));
  }

  private static SmallServer serving(byte[] bytes) {
    return new SmallServer((request, response) -> page(bytes).send(request, response));
  }

  private final AtomicInteger computed = new AtomicInteger();

  /** Computes what no condition settles. */
  private SmallServer settling() {
    return new SmallServer(
        (request, response) -> {
          if (!CachedResponse.isSettled(Map.of("Vary", "Accept"), TAG, request, response)) {
            computed.incrementAndGet();
            response.getWriter().print("computed");
          }
        });
  }

  private static String field(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void who_takes_gzip_gets_it_under_a_tag_of_its_own() throws Exception {
    try (SmallServer server = serving(LONG)) {
      HttpResponse<byte[]> packed = server.bytes("GET", "/", "Accept-Encoding", "gzip");
      assertThat(field(packed, "Content-Encoding")).isEqualTo("gzip");
      assertThat(field(packed, "ETag")).isEqualTo(GZIP_TAG);
      assertThat(packed.body()).hasSizeLessThan(LONG.length / 10);
      assertThat(field(packed, "Content-Length")).isEqualTo("" + packed.body().length);
      assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
          .isEqualTo(LONG);
      HttpResponse<byte[]> plain = server.bytes("GET", "/");
      assertThat(field(plain, "Content-Encoding")).isEmpty();
      assertThat(field(plain, "ETag")).isEqualTo(TAG);
      assertThat(field(plain, "Content-Type")).isEqualTo("text/html;charset=utf-8");
      assertThat(field(plain, "Cache-Control")).isEqualTo("max-age=60");
      assertThat(field(plain, "Vary")).isEqualTo("Accept, Accept-Encoding");
      assertThat(plain.body()).isEqualTo(LONG);
    }
  }

  @Test
  void it_is_compressed_as_small_as_gzip_gets() throws Exception {
    String text =
        IntStream.range(0, 4_000).mapToObj(i -> i * i % 977 + " a word ").collect(joining());
    ByteArrayOutputStream usual = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(usual)) {
      out.write(text.getBytes(UTF_8));
    }
    try (SmallServer server = serving(text.getBytes(UTF_8))) {
      assertThat(server.bytes("GET", "/", "Accept-Encoding", "gzip").body())
          .hasSizeLessThan(usual.size());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, false", "859, false", "860, true"})
  void what_fits_into_a_packet_is_not_compressed_and_does_not_vary(int length, boolean compressed)
      throws Exception {
    try (SmallServer server = serving(new byte[length])) {
      HttpResponse<byte[]> answer = server.bytes("GET", "/", "Accept-Encoding", "gzip");
      assertThat(field(answer, "Content-Encoding")).isEqualTo(compressed ? "gzip" : "");
      assertThat(field(answer, "Vary").contains("Accept-Encoding")).isEqualTo(compressed);
    }
  }

  @Test
  void what_is_compressed_already_is_sent_as_it_is() throws Exception {
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(dump)) {
      byte[] noise = new byte[5_000];
      new Random(1952).nextBytes(noise);
      out.write(noise);
    }
    byte[] nearly = dump.toByteArray();
    nearly[1] = 0;
    try (SmallServer server = serving(dump.toByteArray());
        SmallServer other = serving(nearly)) {
      HttpResponse<byte[]> answer = server.bytes("GET", "/", "Accept-Encoding", "gzip");
      assertThat(field(answer, "Content-Encoding")).isEmpty();
      assertThat(field(answer, "Vary")).isEqualTo("Accept");
      assertThat(answer.body()).isEqualTo(dump.toByteArray());
      assertThat(field(other.bytes("GET", "/", "Accept-Encoding", "gzip"), "Content-Encoding"))
          .isEqualTo("gzip");
    }
  }

  @Test
  void head_tells_what_get_would_send() throws Exception {
    try (SmallServer server = serving(LONG)) {
      HttpResponse<byte[]> head = server.bytes("HEAD", "/");
      assertThat(field(head, "Content-Length")).isEqualTo("" + LONG.length);
      assertThat(field(head, "ETag")).isEqualTo(TAG);
      assertThat(head.body()).isEmpty();
    }
  }

  @Test
  void who_has_it_is_told_so_with_the_tag_and_the_fields_and_without_a_length() throws Exception {
    try (SmallServer server = serving(LONG)) {
      HttpResponse<byte[]> answer = server.bytes("GET", "/", "If-None-Match", TAG);
      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(field(answer, "ETag")).isEqualTo(TAG);
      assertThat(field(answer, "Cache-Control")).isEqualTo("max-age=60");
      assertThat(field(answer, "Content-Length")).isEmpty();
      assertThat(
              server
                  .bytes("GET", "/", "If-None-Match", TAG, "Accept-Encoding", "gzip")
                  .statusCode())
          .isEqualTo(200);
      assertThat(
              server
                  .bytes("GET", "/", "If-None-Match", GZIP_TAG, "Accept-Encoding", "gzip")
                  .statusCode())
          .isEqualTo(304);
    }
  }

  @Test
  void a_condition_that_fails_is_told_with_the_tag_of_what_is_here() throws Exception {
    try (SmallServer server = serving(LONG)) {
      HttpResponse<byte[]> answer = server.bytes("GET", "/", "If-Match", "\"v0\"");
      assertThat(answer.statusCode()).isEqualTo(412);
      assertThat(field(answer, "ETag")).isEqualTo(TAG);
    }
  }

  @Test
  void conditions_are_settled_before_anything_is_computed() throws Exception {
    try (SmallServer server = settling()) {
      assertThat(server.get("/").body()).isEqualTo("computed");
      assertThat(server.get("/", "If-None-Match", "\"v0\"").body()).isEqualTo("computed");
      assertThat(computed).hasValue(2);
      HttpResponse<String> known = server.get("/", "If-None-Match", TAG);
      assertThat(known.statusCode()).isEqualTo(304);
      assertThat(field(known, "ETag")).isEqualTo(TAG);
      assertThat(field(known, "Vary")).isEqualTo("Accept");
      HttpResponse<String> failed = server.get("/", "If-Match", "\"v0\"");
      assertThat(failed.statusCode()).isEqualTo(412);
      assertThat(field(failed, "ETag")).isEqualTo(TAG);
      assertThat(
              server.send("POST", "/", BodyPublishers.noBody(), "If-None-Match", TAG).statusCode())
          .isEqualTo(412);
    }
    assertThat(computed).hasValue(2);
  }

  @Test
  void before_the_coding_is_known_the_tags_of_both_are_good() throws Exception {
    try (SmallServer server = settling()) {
      for (String tag : new String[] {TAG, GZIP_TAG}) {
        HttpResponse<String> known =
            server.get("/", "If-None-Match", tag, "Accept-Encoding", "gzip");
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(field(known, "ETag")).isEqualTo(tag);
        assertThat(server.get("/", "If-Match", tag, "Accept-Encoding", "gzip").body())
            .isEqualTo("computed");
      }
      assertThat(server.get("/", "If-None-Match", GZIP_TAG).body()).isEqualTo("computed");
      assertThat(server.get("/", "If-Match", GZIP_TAG).statusCode()).isEqualTo(412);
    }
  }

  @Test
  void it_weighs_what_it_holds_and_half_as_much_again_for_the_compressed_bytes() {
    Map<String, String> fields = Map.of("Vary", "Accept");
    assertThat(
            new CachedResponse(fields, "text/html", new EncodedBody(new byte[859], TAG)).weight())
        .isEqualTo(859 + "Vary".length() + "Accept".length());
    assertThat(
            new CachedResponse(fields, "text/html", new EncodedBody(new byte[2000], TAG)).weight())
        .isEqualTo(3000 + "Vary".length() + "Accept, Accept-Encoding".length());
  }
}
