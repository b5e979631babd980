package com.mecfsatlas.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The body of an answer: kept back until it is complete or outgrows the buffer, and streamed from
 * there on. Until it has begun, the answer can still become a problem document.
 */
final class AnswerBody extends OutputStream {
  private final HttpServletResponse response;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int buffered;
  private final long longest;
  private String contentType = "";
  private String etag = "";
  private long length;
  private boolean begun;

  AnswerBody(HttpServletResponse response, int buffered, long longest) {
    this.response = response;
    this.buffered = buffered;
    this.longest = longest;
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
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", etag.isEmpty() ? "no-store" : "no-cache");
    if (!etag.isEmpty()) {
      response.setHeader("ETag", etag);
    }
  }

  private void setHeaders() {
    response.setStatus(HttpServletResponse.SC_OK);
    setValidators();
    response.setContentType(contentType);
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
    if (!begun && length > buffered) {
      begun = true;
      setHeaders();
      kept.writeTo(response.getOutputStream());
      kept.reset();
    }
    (begun ? response.getOutputStream() : kept).write(bytes, offset, count);
  }

  /** Whether some of it may be on its way, so that a failure can only break it. */
  boolean hasBegun() {
    return begun;
  }

  /** Sends what was kept back, and gives it; to be called when all was written. */
  Optional<byte[]> complete() throws IOException {
    if (begun) {
      return Optional.empty();
    }
    setHeaders();
    response.setContentLength(kept.size());
    kept.writeTo(response.getOutputStream());
    return Optional.of(kept.toByteArray());
  }
}
