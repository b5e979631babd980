package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A whole 200, ready to be sent: the fields that every coding of it shares, and the bytes. What a
 * request says about codings and about what its reader has is settled here, and only here.
 */
public record CachedResponse(Map<String, String> fields, String contentType, EncodedBody body) {
  private static final String VARY = "Vary";

  /**
   * @param fields but for the type, the tag, the length and the coding
   */
  public CachedResponse {
    Map<String, String> all = new TreeMap<>(fields);
    if (body.isCompressible()) {
      all.merge(VARY, "Accept-Encoding", (chosen, coding) -> chosen + ", " + coding);
    }
    fields = Map.copyOf(all);
  }

  /**
   * Answers with it: 200 or 304.
   *
   * @throws ProblemException 412, with the tag of what is here
   */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean gzip = body.isCompressible() && takesGzip(request);
    EncodedBody.Coded coded = body.coded(gzip);
    switch (Preconditions.of(request).on(coded.etag(), modified())) {
      case FAILED -> throw failed(coded.etag());
      case NOT_MODIFIED -> sendNotModified(fields, coded.etag(), response);
      case PERFORM -> {
        fields.forEach(response::setHeader);
        response.setHeader("ETag", coded.etag());
        if (gzip) {
          response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(contentType);
        sendBytes(coded.bytes(), request, response);
      }
    }
  }

  /**
   * Settles preconditions on an answer before it is computed, where they can be: it is not known
   * yet whether it will be worth a coding, so the tags of both are good.
   *
   * @param etag of the plain bytes
   * @return whether it is answered: with 304
   * @throws ProblemException 412
   */
  public static boolean isSettled(
      Map<String, String> fields,
      String etag,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Preconditions conditions = Preconditions.of(request);
    List<String> tags =
        takesGzip(request) ? List.of(EncodedBody.gzipTag(etag), etag) : List.of(etag);
    if (tags.stream().allMatch(tag -> conditions.on(tag) == Preconditions.Verdict.FAILED)) {
      throw failed(etag);
    }
    for (String tag : tags) {
      if (conditions.on(tag) == Preconditions.Verdict.NOT_MODIFIED) {
        sendNotModified(fields, tag, response);
        return true;
      }
    }
    return false;
  }

  private Optional<Instant> modified() {
    return Optional.ofNullable(fields.get("Last-Modified")).flatMap(HttpDate::parse);
  }

  private static boolean takesGzip(HttpServletRequest request) {
    return ContentCodings.takeGzip(FieldLines.joined(request, "Accept-Encoding"));
  }

  private static ProblemException failed(String etag) {
    return new ProblemException(HttpProblem.PRECONDITION_FAILED.usual().with("ETag", etag));
  }

  /**
   * Sent at once: left to the container it would end with a Content-Length of 0, which is not the
   * length of what the reader has (RFC 9110 section 8.6).
   */
  private static void sendNotModified(
      Map<String, String> fields, String etag, HttpServletResponse response) throws IOException {
    fields.forEach(response::setHeader);
    response.setHeader("ETag", etag);
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    response.flushBuffer();
  }

  static void sendBytes(byte[] bytes, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  int weight() {
    return body.weight()
        + fields.entrySet().stream()
            .mapToInt(field -> field.getKey().length() + field.getValue().length())
            .sum();
  }
}
