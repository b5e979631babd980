package com.mecfsatlas.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer: kept back until it is complete or outgrows the buffer, and streamed from
 * there on. Until it has begun, the answer can still become a problem document.
 */
final class AnswerBody extends OutputStream {
  private final HttpServletResponse response;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int buffered;
  private final long longest;
  private final boolean packed;
  private String contentType = "";
  private String etag = "";
  private long length;
  private OutputStream out = kept;

  /**
   * @param longest how many bytes it may have, before any coding
   * @param packed whether it is sent in gzip
   */
  AnswerBody(HttpServletResponse response, int buffered, long longest, boolean packed) {
    this.response = response;
    this.buffered = buffered;
    this.longest = longest;
    this.packed = packed;
  }

  /** The tag of this body, where {@code plain} is that of the same without a coding. */
  String tag(String plain) {
    return packed ? plain.substring(0, plain.length() - 1) + "-gzip\"" : plain;
  }

  /**
   * What the answer says of itself once it begins.
   *
   * @param etag empty where asking again may give another
   */
  void describe(String contentType, String etag) {
    this.contentType = contentType;
    this.etag = etag;
  }

  /**
   * Tells that the reader has it already (RFC 9110 section 15.4.5); at once, since the container
   * would add a Content-Length of 0, which is not its length (section 8.6).
   */
  void notModified() throws IOException {
    setValidators();
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    response.flushBuffer();
  }

  private void setValidators() {
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader("Cache-Control", etag.isEmpty() ? "no-store" : "no-cache");
    if (!etag.isEmpty()) {
      response.setHeader("ETag", etag);
    }
  }

  private void setHeaders() {
    response.setStatus(HttpServletResponse.SC_OK);
    setValidators();
    response.setContentType(contentType);
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    length += count;
    if (length > longest) {
      throw Refusal.tooLarge("A result may have " + longest + " bytes. Add a LIMIT.");
    }
    if (!hasBegun() && length > buffered) {
      setHeaders();
      out = coded(response.getOutputStream());
      kept.writeTo(out);
      kept.reset();
    }
    out.write(bytes, offset, count);
  }

  private OutputStream coded(OutputStream sink) throws IOException {
    return packed ? new GZIPOutputStream(sink, 8192) : sink;
  }

  /** Whether some of it may be on its way, so that a failure can only break it. */
  boolean hasBegun() {
    return !out.equals(kept);
  }

  /** Sends what was kept back, and gives it as it was sent; to be called when all was written. */
  Optional<byte[]> complete() throws IOException {
    if (hasBegun()) {
      if (out instanceof GZIPOutputStream coded) {
        coded.finish();
      }
      return Optional.empty();
    }
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (OutputStream coded = coded(sent)) {
      kept.writeTo(coded);
    }
    send(sent.toByteArray());
    return Optional.of(sent.toByteArray());
  }

  /** Sends what an earlier answer with the same tag was. */
  void send(byte[] whole) throws IOException {
    setHeaders();
    response.setContentLength(whole.length);
    response.getOutputStream().write(whole);
  }
}
