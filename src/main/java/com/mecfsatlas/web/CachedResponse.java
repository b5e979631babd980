package com.mecfsatlas.web;

import com.mecfsatlas.http.ContentCodings;
import com.mecfsatlas.http.FieldLines;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Preconditions;
import com.mecfsatlas.http.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

  /**
   * Answers a GET or HEAD with it: 200 or 304.
   *
   * @throws ProblemException 412, with the tag of what is here
   */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean gzip =
        body.isCompressible()
            && ContentCodings.takeGzip(FieldLines.joined(request, "Accept-Encoding"));
    EncodedBody.Coded coded = body.coded(gzip);
    Preconditions.Verdict verdict = Preconditions.of(request).on(coded.etag());
    if (verdict == Preconditions.Verdict.FAILED) {
      throw new ProblemException(
          HttpProblem.PRECONDITION_FAILED.usual().with("ETag", coded.etag()));
    }
    fields.forEach(field -> response.setHeader(field.name(), field.value()));
    response.setHeader("ETag", coded.etag());
    switch (verdict) {
      case NOT_MODIFIED -> sendNotModified(response);
      default -> {
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

  int weight() {
    return body.weight()
        + fields.stream().mapToInt(f -> f.name().length() + f.value().length()).sum();
  }
}
