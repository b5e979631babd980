package com.mecfsatlas.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer: kept back until it is complete or outgrows the buffer, and streamed from
 * there on. Until it has begun, the answer can still become a problem document.
 */
final class ResponseBody extends OutputStream {
  private final ResponseHead head;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int buffered;
  private final long longest;
  private long length;
  private OutputStream out = kept;

  /**
   * @param longest how many bytes it may have, before any coding
   */
  ResponseBody(ResponseHead head, int buffered, long longest) {
    this.head = head;
    this.buffered = buffered;
    this.longest = longest;
  }

  ResponseHead head() {
    return head;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    length += count;
    if (length > longest) {
      throw SparqlProblem.RESULT_TOO_LARGE.refusal(
          "A result may have " + longest + " bytes. Add a LIMIT.");
    }
    if (!hasBegun() && length > buffered) {
      out = head.begin();
      kept.writeTo(out);
      kept.reset();
    }
    out.write(bytes, offset, count);
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
    try (OutputStream coded = head.coded(sent)) {
      kept.writeTo(coded);
    }
    head.send(sent.toByteArray());
    return Optional.of(sent.toByteArray());
  }
}
