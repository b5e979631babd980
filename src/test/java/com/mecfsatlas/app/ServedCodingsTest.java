package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codings and preconditions of the shipped pages, first asked and asked again. */
class ServedCodingsTest {
  private static final String PAGE = "/evidence/lusso-1993-infection-natural";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br, gzip;q=0.5", "GZIP", "x-gzip", "*", "identity;q=0.1,gzip"})
  void a_reader_who_takes_gzip_gets_it_under_a_tag_of_its_own(String codings) throws Exception {
    HttpResponse<byte[]> plain = ask("GET", PAGE);
    HttpResponse<byte[]> packed = ask("GET", PAGE, "Accept-Encoding", codings);
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    assertThat(field(packed, "ETag")).isNotEqualTo(field(plain, "ETag"));
    assertThat(field(packed, "Vary"))
        .isEqualTo("Accept, Accept-Encoding")
        .isEqualTo(field(plain, "Vary"));
    assertThat(field(packed, "Content-Length")).isEqualTo(String.valueOf(packed.body().length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip;q=0",
        "identity",
        "br",
        "gzip;q=0, *",
        "gzip;q=0.2,identity;q=0.5",
        "gzip q"
      })
  void a_reader_who_does_not_gets_the_bytes_as_they_are(String codings) throws Exception {
    HttpResponse<byte[]> answer = ask("GET", PAGE + ".ttl", "Accept-Encoding", codings);
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(new String(answer.body(), UTF_8)).contains("atlas:EvidenceRecord");
    assertThat(field(answer, "Vary")).isEqualTo("Accept-Encoding");
  }

  @Test
  void each_coding_is_revalidated_by_its_own_tag_only() throws Exception {
    String plain = field(ask("GET", PAGE), "ETag");
    String packed = field(ask("GET", PAGE, "Accept-Encoding", "gzip"), "ETag");
    assertThat(ask("GET", PAGE, "If-None-Match", plain).statusCode()).isEqualTo(304);
    assertThat(ask("GET", PAGE, "If-None-Match", packed).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> known =
        ask("GET", PAGE, "If-None-Match", packed, "Accept-Encoding", "gzip");
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(field(known, "ETag")).isEqualTo(packed);
    assertThat(field(known, "Vary")).isEqualTo("Accept, Accept-Encoding");
    assertThat(known.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(known.headers().firstValue("Content-Type")).isEmpty();
  }

  @Test
  void a_304_says_nothing_of_content_that_it_does_not_have() throws Exception {
    // The first is made, the second kept.
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> known = ask("GET", "/virus/hhv-7.nt", "If-None-Match", "*");
      assertThat(known.statusCode()).isEqualTo(304);
      assertThat(known.headers().map()).doesNotContainKeys("content-length", "content-type");
      assertThat(known.headers().map()).doesNotContainKeys("transfer-encoding");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void if_match_is_weighed_before_if_none_match(String method) throws Exception {
    String tag = field(ask("GET", PAGE), "ETag");
    assertThat(ask(method, PAGE, "If-Match", "\"other\"").statusCode()).isEqualTo(412);
    assertThat(ask(method, PAGE, "If-Match", "W/" + tag).statusCode()).isEqualTo(412);
    assertThat(ask(method, PAGE, "If-Match", "*").statusCode()).isEqualTo(200);
    assertThat(ask(method, PAGE, "If-Match", "\"x\", " + tag).statusCode()).isEqualTo(200);
    assertThat(ask(method, PAGE, "If-Match", tag, "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    HttpResponse<byte[]> failed = ask(method, PAGE, "If-Match", "\"x\"", "If-None-Match", tag);
    assertThat(failed.statusCode()).isEqualTo(412);
    assertThat(field(failed, "Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void a_head_tells_all_that_a_get_tells() throws Exception {
    HttpResponse<byte[]> get = ask("GET", PAGE + ".nt", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> head = ask("HEAD", PAGE + ".nt", "Accept-Encoding", "gzip");
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"ETag", "Content-Length", "Content-Type", "Vary", "Link"}) {
      assertThat(field(head, name)).as(name).isEqualTo(field(get, name));
    }
  }

  private static String field(HttpResponse<byte[]> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  private static HttpResponse<byte[]> ask(String method, String path, String... fields)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(RunningAtlas.at(path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (fields.length > 0) {
      request.headers(fields);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }
}
