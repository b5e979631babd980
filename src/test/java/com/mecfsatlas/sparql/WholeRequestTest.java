package com.mecfsatlas.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.http.RequestBody;
import com.mecfsatlas.http.SmallServer;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A request that was read before is to whoever answers it as one that came without a coding. */
class WholeRequestTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  private interface Question {
    Object of(HttpServletRequest request) throws IOException;
  }

  private static String answer(String content, Question question, String... fields)
      throws Exception {
    try (SmallServer server =
        new SmallServer(
            (request, response) -> {
              try (RequestBody body =
                  RequestBody.read(
                      request, 1_000, 100_000, () -> new IllegalStateException("too long"))) {
                response.setContentType("text/plain;charset=utf-8");
                response.getWriter().print(question.of(new WholeRequest(request, body)));
              }
            })) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(content.getBytes(UTF_8));
      }
      String[] all = new String[fields.length + 2];
      System.arraycopy(fields, 0, all, 0, fields.length);
      all[fields.length] = "Content-Encoding";
      all[fields.length + 1] = "gzip";
      return server
          .send("POST", "/?a=1&b=%C3%A9", BodyPublishers.ofByteArray(packed.toByteArray()), all)
          .body();
    }
  }

  @Test
  void it_has_the_length_of_its_content_and_no_coding() throws Exception {
    String content = "é".repeat(60);
    assertThat(answer(content, request -> request.getContentLength())).isEqualTo("120");
    assertThat(answer(content, request -> request.getContentLengthLong())).isEqualTo("120");
    assertThat(answer(content, request -> request.getHeader("content-Length"))).isEqualTo("120");
    assertThat(answer(content, request -> request.getHeader("Content-Encoding"))).isEqualTo("null");
    assertThat(answer(content, request -> request.getHeader("Transfer-Encoding")))
        .isEqualTo("null");
    assertThat(answer(content, request -> request.getHeader("X-Mine"), "X-Mine", "yes"))
        .isEqualTo("yes");
  }

  @Test
  void its_content_is_read_as_a_stream_or_as_text() throws Exception {
    String content = "Wörter\nund Zeilen".repeat(1_000);
    assertThat(
            answer(content, request -> new String(request.getInputStream().readAllBytes(), UTF_8)))
        .isEqualTo(content);
    assertThat(answer(content, request -> request.getReader().readLine())).isEqualTo("Wörter");
    assertThat(
            answer(
                "ab",
                request -> {
                  ServletInputStream in = request.getInputStream();
                  boolean before = in.isFinished();
                  int first = in.read();
                  boolean within = in.isFinished();
                  int second = request.getInputStream().read();
                  int end = in.read();
                  return List.of(before, first, within, second, end, in.isFinished());
                }))
        .isEqualTo(List.of(false, (int) 'a', false, (int) 'b', -1, true).toString());
    assertThat(
            answer(
                "ab",
                request -> {
                  ServletInputStream in = request.getInputStream();
                  int most = in.read(new byte[9], 0, 9);
                  boolean within = in.isFinished();
                  int end = in.read(new byte[9], 0, 9);
                  return List.of(most, within, end, in.isFinished());
                }))
        .isEqualTo(List.of(2, false, -1, true).toString());
  }

  @Test
  void a_byte_that_is_zero_and_a_read_of_no_bytes_are_no_end() throws Exception {
    assertThat(
            answer(
                "\0b",
                request -> {
                  ServletInputStream in = request.getInputStream();
                  int first = in.read();
                  boolean afterZero = in.isFinished();
                  int none = in.read(new byte[0], 0, 0);
                  return List.of(first, afterZero, none, in.isFinished(), in.read());
                }))
        .isEqualTo(List.of(0, false, 0, false, (int) 'b').toString());
  }

  @Test
  void what_is_closed_is_read_no_more() throws Exception {
    assertThat(
            answer(
                "from a file, ".repeat(1_000),
                request -> {
                  ServletInputStream in = request.getInputStream();
                  in.close();
                  assertThatThrownBy(in::read).isInstanceOf(IOException.class);
                  return "closed";
                }))
        .isEqualTo("closed");
  }

  @Test
  void nobody_waits_for_its_content() throws Exception {
    assertThat(answer("ab", request -> request.getInputStream().isReady())).isEqualTo("true");
    assertThat(
            answer(
                "ab",
                request -> {
                  ServletInputStream in = request.getInputStream();
                  assertThatThrownBy(() -> in.setReadListener(new Waiting()))
                      .isInstanceOf(UnsupportedOperationException.class);
                  return "refused";
                }))
        .isEqualTo("refused");
  }

  @Test
  void its_parameters_are_those_of_the_address_and_of_a_form() throws Exception {
    String form = "a=2&c=%E2%82%AC+x";
    assertThat(parameters(form, FORM)).isEqualTo("a=[1, 2] b=[é] c=[€ x] first=1 none=null");
    assertThat(parameters(form, FORM + ";charset=utf-8"))
        .isEqualTo("a=[1, 2] b=[é] c=[€ x] first=1 none=null");
    assertThat(parameters(form, "text/plain")).isEqualTo("a=[1] b=[é] first=1 none=null");
  }

  private static String parameters(String content, String type) throws Exception {
    return answer(
        content,
        request -> {
          StringBuilder all = new StringBuilder();
          for (String name : new TreeSet<>(Collections.list(request.getParameterNames()))) {
            List<String> values = List.of(request.getParameterValues(name));
            assertThat(request.getParameterMap().get(name)).containsExactlyElementsOf(values);
            all.append(name).append('=').append(values).append(' ');
          }
          return all + "first=" + request.getParameter("a") + " none=" + request.getParameter("d");
        },
        "Content-Type",
        type);
  }

  private static final class Waiting implements ReadListener {
    @Override
    public void onDataAvailable() {}

    @Override
    public void onAllDataRead() {}

    @Override
    public void onError(Throwable failure) {}
  }
}
