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
  private Runnable beginning = () -> {};
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

  /** Has {@code listener} run when the body begins to stream. */
  void whenBegun(Runnable listener) {
    beginning = listener;
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
      beginning.run();
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

  /** Ends what streams, or gives the whole of what was kept back; when all was written. */
  Optional<byte[]> finish() throws IOException {
    if (out instanceof GZIPOutputStream coded) {
      coded.finish();
    }
    return hasBegun() ? Optional.empty() : Optional.of(kept.toByteArray());
  }

  /** The same, and sends what was kept back. */
  void complete() throws IOException {
    Optional<byte[]> whole = finish();
    if (whole.isPresent()) {
      ByteArrayOutputStream sent = new ByteArrayOutputStream();
      try (OutputStream coded = head.coded(sent)) {
        coded.write(whole.get());
      }
      head.send(sent.toByteArray());
    }
  }
}
