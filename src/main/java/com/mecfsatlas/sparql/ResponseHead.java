package com.mecfsatlas.sparql;

import com.mecfsatlas.http.ContentCodings;
import com.mecfsatlas.http.EncodedBody;
import com.mecfsatlas.http.FieldLines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** What an answer that is not kept says of itself, and the coding that its request takes. */
final class ResponseHead {
  private final HttpServletResponse response;
  private final boolean packed;
  private String contentType = "";
  private String tag = "";

  ResponseHead(HttpServletRequest request, HttpServletResponse response) {
    this.response = response;
    this.packed = ContentCodings.takeGzip(FieldLines.joined(request, "Accept-Encoding"));
  }

  /**
   * What the answer says of itself once it begins.
   *
   * @param tag of the answer without a coding; empty where asking again may give another
   */
  void describe(String contentType, String tag) {
    this.contentType = contentType;
    this.tag = tag;
  }

  /** The tag of the answer without a coding; empty where asking again may give another. */
  String tag() {
    return tag;
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
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", tag.isEmpty() ? "no-store" : "no-cache");
    if (!tag.isEmpty()) {
      response.setHeader("ETag", packed ? EncodedBody.gzipTag(tag) : tag);
    }
    response.setContentType(contentType);
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
  }
}
