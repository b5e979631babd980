package com.mecfsatlas.web;

import com.mecfsatlas.http.ContentCodings;
import com.mecfsatlas.http.FieldLines;
import com.mecfsatlas.http.Preconditions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.List;

/**
 * A whole 200, ready to be sent: the fields that every coding of it shares, and the bytes. What a
 * request says about codings and about what its reader has is settled here, and only here.
 */
record CachedResponse(List<Field> fields, String contentType, EncodedBody body) {
  /** One header field; names and values as they are sent. */
  record Field(String name, String value) {}

  CachedResponse {
    fields = List.copyOf(fields);
  }

  /** Answers a GET or HEAD with it: 200, 304 or 412. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean gzip =
        body.isCompressible()
            && ContentCodings.takeGzip(FieldLines.joined(request, "Accept-Encoding"));
    EncodedBody.Coded coded = body.coded(gzip);
    fields.forEach(field -> response.setHeader(field.name(), field.value()));
    response.setHeader("ETag", coded.etag());
    switch (Preconditions.of(request).on(coded.etag())) {
      case NOT_MODIFIED -> sendNotModified(response);
      case FAILED -> sendFailed(request, response);
      case PERFORM -> {
        if (gzip) {
          response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(contentType);
        sendBytes(coded.bytes(), request, response);
      }
    }
  }

  /**
   * Sent at once: left to the container it would end with a Content-Length of 0, which is not the
   * length of what the reader has (RFC 9110 section 8.6).
   */
  private static void sendNotModified(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    response.setContentType(null);
    response.flushBuffer();
  }

  static void sendBytes(byte[] bytes, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private static void sendFailed(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
    response.setContentType(Problem.MEDIA_TYPE);
    Problem problem =
        Problem.of(
            Status.PRECONDITION_FAILED,
            "What is here now is not what If-Match names; ETag has the tag of what is.");
    sendBytes(problem.json(), request, response);
  }

  int weight() {
    return body.weight()
        + fields.stream().mapToInt(f -> f.name().length() + f.value().length()).sum();
  }
}
