package com.mecfsatlas.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes problems: as a page where the reader would rather have HTML, else as {@code
 * application/problem+json}. Problems are always negotiated, also where an answer would not be.
 */
public final class ProblemWriter {
  private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MediaType HTML = MediaType.of("text/html");
  private static final MediaType PROBLEM_JSON = MediaType.of(Problem.MEDIA_TYPE);
  private static final MediaType ANY_JSON = MediaType.of("application/json");

  private final String explained;
  private final @Nullable ProblemPage page;

  /**
   * @param explained the IRI of the page whose headings explain the types
   */
  public ProblemWriter(String explained, ProblemPage page) {
    this.explained = explained;
    this.page = page;
  }

  private ProblemWriter(String explained) {
    this.explained = explained;
    this.page = null;
  }

  /** One of a service that has no pages. */
  public static ProblemWriter withoutPages(String explained) {
    return new ProblemWriter(explained);
  }

  /** A problem as it is sent; {@code fields} are all but the type and the length. */
  public static final class Written {
    private final String contentType;
    private final byte[] body;
    private final Map<String, String> fields;

    private Written(String contentType, byte[] body, Map<String, String> fields) {
      this.contentType = contentType;
      this.body = body;
      this.fields = fields;
    }

    public String contentType() {
      return contentType;
    }

    public byte[] body() {
      return body;
    }

    public Map<String, String> fields() {
      return fields;
    }
  }

  public Written write(Problem problem, Accept accept) {
    return write(problem, accept, page);
  }

  private Written write(Problem problem, Accept accept, @Nullable ProblemPage page) {
    Map<String, String> fields = new LinkedHashMap<>(problem.fields());
    fields.put("Vary", "Accept");
    fields.put("Cache-Control", "no-store");
    Optional<byte[]> html =
        page != null && prefersHtml(accept) ? html(problem, page) : Optional.empty();
    return html.map(body -> new Written("text/html;charset=utf-8", body, fields))
        .orElseGet(() -> new Written(Problem.MEDIA_TYPE, json(problem), fields));
  }

  /** Sends it in place of whatever was about to be sent. */
  public void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(write(problem, accept(request)), problem.status(), request, response);
  }

  /** The same, with {@code page} for who wants HTML. */
  public void send(
      Problem problem, ProblemPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(write(problem, accept(request), page), problem.status(), request, response);
  }

  private static Accept accept(HttpServletRequest request) {
    return Accept.parse(FieldLines.joined(request, "Accept"));
  }

  private static void send(
      Written written, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.resetBuffer();
    response.setStatus(status);
    written.fields().forEach(response::setHeader);
    response.setContentType(written.contentType());
    response.setContentLength(written.body().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(written.body());
    }
  }

  private static boolean prefersHtml(Accept accept) {
    return accept.weight(HTML) > Math.max(accept.weight(PROBLEM_JSON), accept.weight(ANY_JSON));
  }

  private byte[] json(Problem problem) {
    try {
      return JSON.writeValueAsBytes(problem.document(explained));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fault in the page of a fault must not hide the first one. */
  private static Optional<byte[]> html(Problem problem, ProblemPage page) {
    try {
      return Optional.of(page.write(problem));
    } catch (RuntimeException e) {
      log.error("the page of a problem cannot be written", e);
      return Optional.empty();
    }
  }
}
