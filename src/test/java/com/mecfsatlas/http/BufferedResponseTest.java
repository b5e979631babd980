package com.mecfsatlas.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BufferedResponseTest {
  private static final int MOST_HELD = 8 << 20;

  private final AtomicInteger streamed = new AtomicInteger();
  private volatile Optional<CachedResponse> cacheable = Optional.empty();

  /** What is answered by {@code made}, held, looked at and sent. */
  private interface Making {
    void on(HttpServletResponse response) throws IOException;
  }

  private SmallServer sending(Making made) {
    return new SmallServer(
        (request, response) -> {
          BufferedResponse held = new BufferedResponse(response, streamed::incrementAndGet);
          made.on(held);
          cacheable = held.cacheable(new ResponseCache(1_000));
          held.send(request);
        });
  }

  private HttpResponse<String> sent(Making made) throws Exception {
    try (SmallServer server = sending(made)) {
      return server.get("/");
    }
  }

  @Test
  void fields_are_set_and_added_by_any_spelling_of_their_name() throws Exception {
    List<Object> seen = new ArrayList<>();
    HttpResponse<String> answer =
        sent(
            response -> {
              response.setHeader("X-One", "first");
              response.setHeader("x-one", "second");
              response.addHeader("Vary", "Accept");
              response.addHeader("vary", "Accept-Encoding");
              response.setIntHeader("Age", 1);
              response.setIntHeader("Age", 2);
              response.addIntHeader("X-Number", 3);
              response.addIntHeader("X-Number", 4);
              response.setContentType("image/png");
              response.setStatus(203);
              seen.add(response.containsHeader("VARY"));
              seen.add(response.containsHeader("Warning"));
              seen.add(String.valueOf(response.getHeader("VARY")));
              seen.add(String.valueOf(response.getHeader("Warning")));
              seen.add(response.getHeaders("Vary"));
              seen.add(response.getHeaders("Warning"));
              seen.add(response.getHeaderNames());
              seen.add(String.valueOf(response.getContentType()));
              seen.add(response.getStatus());
            });
    assertThat(seen)
        .containsExactly(
            true,
            false,
            "Accept",
            "null",
            List.of("Accept", "Accept-Encoding"),
            List.of(),
            List.of("Age", "Content-Type", "Vary", "X-Number", "x-one"),
            "image/png",
            203);
    assertThat(answer.statusCode()).isEqualTo(203);
    assertThat(answer.headers().map())
        .containsEntry("X-One", List.of("second"))
        .containsEntry("Vary", List.of("Accept, Accept-Encoding"))
        .containsEntry("Age", List.of("2"))
        .containsEntry("X-Number", List.of("3, 4"))
        .containsEntry("Content-Type", List.of("image/png"));
  }

  @Test
  void nothing_leaves_before_all_is_there_or_it_outgrows_what_is_held() throws Exception {
    HttpResponse<String> answer =
        sent(
            response -> {
              response.getOutputStream().print("beginning, ");
              response.getOutputStream().flush();
              response.flushBuffer();
              // Still to be said, since nothing was sent.
              response.setHeader("X-Late", "yes");
              response.setStatus(404);
              response.getOutputStream().write('e');
              response.getOutputStream().print("nd");
            });
    assertThat(answer.body()).isEqualTo("beginning, end");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("X-Late")).contains("yes");
    assertThat(answer.headers().firstValue("Content-Length")).contains("14");
    assertThat(streamed).hasValue(0);
  }

  @Test
  void eight_megabytes_are_held_and_one_byte_more_streams() throws Exception {
    assertThat(sent(response -> response.getOutputStream().write(new byte[MOST_HELD])).body())
        .hasSize(MOST_HELD);
    assertThat(streamed).hasValue(0);
    HttpResponse<String> streams =
        sent(
            response -> {
              response.setHeader("ETag", "\"v1\"");
              response.setStatus(200);
              for (int i = 0; i < 9; i++) {
                response.getOutputStream().write(("" + i).repeat(1 << 20).getBytes(UTF_8));
              }
              response.getOutputStream().flush();
              response.flushBuffer();
            });
    assertThat(streams.body()).hasSize(9 << 20).startsWith("00").endsWith("88");
    assertThat(streams.body().substring(MOST_HELD - 1, MOST_HELD + 1)).isEqualTo("78");
    assertThat(streams.headers().firstValue("ETag")).contains("\"v1\"");
    assertThat(streamed).hasValue(1);
    assertThat(cacheable).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_streams_leaves_as_soon_as_it_is_flushed(boolean byStream) throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    Making made =
        response -> {
          ServletOutputStream out = response.getOutputStream();
          out.write(new byte[MOST_HELD]);
          out.flush();
          assertThat(response.isCommitted()).isFalse();
          out.write(1);
          if (byStream) {
            out.flush();
          } else {
            response.flushBuffer();
          }
          awaitArrival(arrived);
          out.write(2);
        };
    try (SmallServer server = sending(made);
        InputStream in = server.stream("/")) {
      assertThat(in.readNBytes(MOST_HELD + 1)).hasSize(MOST_HELD + 1).endsWith(1);
      arrived.countDown();
      assertThat(in.readAllBytes()).isEqualTo(new byte[] {2});
    }
  }

  private static void awaitArrival(CountDownLatch arrived) {
    try {
      assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_length_that_was_told_is_that_of_a_stream_and_the_real_one_of_what_is_held()
      throws Exception {
    List<Making> told =
        List.of(
            response -> response.setContentLength(9 << 20),
            response -> response.setContentLengthLong(9 << 20),
            response -> response.setHeader("content-length", "" + (9 << 20)));
    for (Making each : told) {
      HttpResponse<String> streams =
          sent(
              response -> {
                each.on(response);
                response.getOutputStream().write(new byte[9 << 20]);
              });
      assertThat(streams.headers().firstValue("Content-Length")).contains("" + (9 << 20));
      HttpResponse<String> held =
          sent(
              response -> {
                each.on(response);
                response.getOutputStream().print("short");
              });
      assertThat(held.headers().map()).containsEntry("Content-Length", List.of("5"));
    }
    HttpResponse<String> untold =
        sent(response -> response.getOutputStream().write(new byte[9 << 20]));
    assertThat(untold.headers().firstValue("Content-Length")).isEmpty();
  }

  @Test
  void a_whole_200_with_a_tag_can_be_kept_with_its_fields() throws Exception {
    sent(
        response -> {
          response.setHeader("ETag", "\"v1\"");
          response.addHeader("Link", "<a>");
          response.addHeader("Link", "<b>");
          response.setContentType("text/plain");
          response.getOutputStream().print("a page");
        });
    CachedResponse kept = cacheable.orElseThrow();
    assertThat(kept.fields()).isEqualTo(Map.of("Link", "<a>, <b>"));
    assertThat(kept.contentType()).isEqualTo("text/plain");
    assertThat(kept.body().coded(false).etag()).isEqualTo("\"v1\"");
    assertThat(kept.body().coded(false).bytes()).isEqualTo("a page".getBytes(UTF_8));
    sent(response -> response.setHeader("ETag", "\"v1\""));
    assertThat(cacheable.orElseThrow().contentType()).isEqualTo("application/octet-stream");
  }

  @Test
  void what_is_no_200_or_has_no_tag_is_not_kept() throws Exception {
    sent(response -> response.getOutputStream().print("without a tag"));
    assertThat(cacheable).isEmpty();
    sent(
        response -> {
          response.setHeader("ETag", "\"v1\"");
          response.setStatus(404);
        });
    assertThat(cacheable).isEmpty();
  }

  @Test
  void it_is_always_ready_and_tells_nobody_when() throws Exception {
    HttpResponse<String> answer =
        sent(
            response -> {
              ServletOutputStream out = response.getOutputStream();
              assertThatThrownBy(() -> out.setWriteListener(new Waiting()))
                  .isInstanceOf(UnsupportedOperationException.class);
              out.print(out.isReady());
            });
    assertThat(answer.body()).isEqualTo("true");
  }

  private static final class Waiting implements WriteListener {
    @Override
    public void onWritePossible() {}

    @Override
    public void onError(Throwable failure) {}
  }
}
