package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in parts (RFC 9110 section 14). */
class ByteRangesTest {
  private static final String PATH = "/dump/1/atlas.nq.gz";
  private static HarvestedSite site;
  private static byte[] file;
  private static String tag;

  @BeforeAll
  static void aFile() {
    site = new HarvestedSite();
    HttpResponse<byte[]> whole = site.get(PATH);
    file = whole.body();
    tag = field(whole, "ETag");
    assertThat(field(whole, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(file).hasSizeGreaterThan(10_000);
  }

  @AfterAll
  static void end() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=0-99, 0, 100",
    "bytes=100-199, 100, 200",
    "BYTES= 7-7 , 7, 8",
    "bytes=500-, 500, -1",
    "bytes=-300, -300, -1",
    "bytes=0-99999999999, 0, -1",
    "bytes=-99999999999, 0, -1"
  })
  void one_range_is_sent_with_its_place(String range, int from, int until) {
    int first = from < 0 ? file.length + from : from;
    int end = until < 0 ? file.length : until;
    HttpResponse<byte[]> part = site.get(PATH, "Range", range);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(file, first, end));
    assertThat(field(part, "Content-Range"))
        .isEqualTo("bytes " + first + "-" + (end - 1) + "/" + file.length);
    assertThat(field(part, "Content-Length")).isEqualTo(Integer.toString(end - first));
    assertThat(field(part, "ETag")).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=0-1,5-6",
        "bytes=9-3",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "lines=0-1",
        "0-1"
      })
  void what_is_malformed_several_or_of_another_unit_is_ignored(String range) {
    HttpResponse<byte[]> answer = site.get(PATH, "Range", range);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=99999999-", "bytes=99999999-999999999", "bytes=-0"})
  void a_range_after_the_end_is_refused_and_the_length_told(String range) {
    HttpResponse<byte[]> answer = site.get(PATH, "Range", range);
    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(field(answer, "Content-Range")).isEqualTo("bytes */" + file.length);
    assertThat(new String(answer.body(), UTF_8)).contains("range-not-satisfiable");
  }

  @Test
  void a_download_that_broke_off_goes_on_where_it_was() throws IOException {
    ByteArrayOutputStream got = new ByteArrayOutputStream();
    while (got.size() < file.length) {
      HttpResponse<byte[]> part =
          site.get(
              PATH, "Range", "bytes=" + got.size() + "-" + (got.size() + 199_999), "If-Range", tag);
      assertThat(part.statusCode()).isEqualTo(206);
      got.write(part.body());
    }
    assertThat(got.toByteArray()).isEqualTo(file);
  }

  @Test
  void of_another_file_the_whole_is_sent() {
    for (String other :
        List.of("\"other\"", "W/" + tag, "Mon, 30 Nov 2026 00:00:00 GMT", "nonsense")) {
      HttpResponse<byte[]> answer = site.get(PATH, "Range", "bytes=0-9", "If-Range", other);
      assertThat(answer.statusCode()).as(other).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(file);
    }
  }

  @Test
  void the_other_conditions_come_before_the_range() {
    assertThat(site.get(PATH, "Range", "bytes=0-9", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(site.get(PATH, "Range", "bytes=0-9", "If-Match", "\"other\"").statusCode())
        .isEqualTo(412);
    assertThat(site.get(PATH, "Range", "bytes=0-9", "If-Match", tag).statusCode()).isEqualTo(206);
  }

  @Test
  void the_latest_dump_comes_in_parts_too_and_what_offers_none_whole() {
    assertThat(site.get("/dump/atlas.nq.gz", "Range", "bytes=0-9").body()).hasSize(10);
    HttpResponse<byte[]> patch = site.get("/patch", "Range", "bytes=0-9");
    assertThat(patch.statusCode()).isEqualTo(200);
    assertThat(site.get("/nothing", "Range", "bytes=0-9").statusCode()).isEqualTo(404);
  }

  private static String field(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
