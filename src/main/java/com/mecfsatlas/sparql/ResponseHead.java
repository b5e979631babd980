package com.mecfsatlas.sparql;

import com.mecfsatlas.http.ContentCodings;
import com.mecfsatlas.http.FieldLines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** What an answer says of itself, and the coding that its request takes. */
final class ResponseHead {
  private final HttpServletResponse response;
  private final boolean packed;
  private String contentType = "";
  private String plain = "";
  private String etag = "";

  ResponseHead(HttpServletRequest request, HttpServletResponse response) {
    this.response = response;
    this.packed = ContentCodings.takeGzip(FieldLines.joined(request, "Accept-Encoding"));
  }

  /** The tag of the answer in its coding, where {@code plain} is that of the same without one. */
  String tag(String plain) {
    return packed ? plain.substring(0, plain.length() - 1) + "-gzip\"" : plain;
  }

  /**
   * What the answer says of itself once it begins.
   *
   * @param plain the tag of the answer without a coding; empty where asking again may give another
   */
  void describe(String contentType, String plain) {
    this.contentType = contentType;
    this.plain = plain;
    this.etag = plain.isEmpty() ? "" : tag(plain);
  }

  /** The tag of the answer without a coding; empty where asking again may give another. */
  String plain() {
    return plain;
  }

  /**
   * Tells that the reader has it already (RFC 9110 section 15.4.5); at once, since the container
   * would add a Content-Length of 0, which is not its length (section 8.6).
   */
  void sendNotModified() throws IOException {
    setValidators();
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    response.flushBuffer();
  }

  /** Sends a whole body, in its coding already. */
  void send(byte[] whole) throws IOException {
    setFields();
    response.setContentLength(whole.length);
    response.getOutputStream().write(whole);
  }

  /** Begins a body of unknown length, to be written without a coding. */
  OutputStream begin() throws IOException {
    setFields();
    return coded(response.getOutputStream());
  }

  OutputStream coded(OutputStream sink) throws IOException {
    return packed ? new GZIPOutputStream(sink, 8192) : sink;
  }

  private void setFields() {
    response.setStatus(HttpServletResponse.SC_OK);
    setValidators();
    response.setContentType(contentType);
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
  }

  private void setValidators() {
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", etag.isEmpty() ? "no-store" : "no-cache");
    if (!etag.isEmpty()) {
      response.setHeader("ETag", etag);
    }
  }
}
