package com.mecfsatlas.sparql;

import com.mecfsatlas.http.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The body of an answer, kept back until it is complete, so that a reader gets a whole result or
 * none, and a slow one holds no query: in memory first, in a file when it grows.
 */
final class ResponseBody extends OutputStream {
  private static final Logger LOG = LoggerFactory.getLogger(ResponseBody.class);

  private final DeferredFileOutputStream out;
  private final long longest;
  private final Semaphore files;
  private final Runnable outgrown;
  private long length;
  private boolean inFile;
  private boolean closed;

  /**
   * @param inMemory how many bytes are kept in memory
   * @param longest how many bytes it may have, before any coding
   * @param files how many bodies may be in files
   * @param outgrown is told when this one leaves memory
   */
  ResponseBody(int inMemory, long longest, Semaphore files, Runnable outgrown) {
    this.out =
        DeferredFileOutputStream.builder()
            .setThreshold(inMemory)
            .setPrefix("atlas-result-")
            .setSuffix(".part")
            .get();
    this.longest = longest;
    this.files = files;
    this.outgrown = outgrown;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int count) throws IOException {
    if (closed) {
      // Nobody waits for it any more.
      throw new QueryCancelledException();
    }
    length += count;
    if (length > longest) {
      throw SparqlProblem.RESULT_TOO_LARGE.refusal(
          "A result may have " + longest + " bytes. Add a LIMIT.");
    }
    if (!inFile && length > out.getThreshold()) {
      if (!files.tryAcquire()) {
        throw noRoom();
      }
      inFile = true;
      outgrown.run();
    }
    try {
      out.write(bytes, offset, count);
    } catch (IOException e) {
      LOG.warn("a result of {} bytes has no room", length, e);
      throw noRoom();
    }
  }

  private static ProblemException noRoom() {
    return SparqlProblem.QUERY_BUSY.refusal(
        "There is no room for one more long result now. Try again, or add a LIMIT.", 10);
  }

  long length() {
    return length;
  }

  /** Whether it stayed in memory, where its bytes can be had. */
  boolean isShort() {
    return !inFile;
  }

  /** All of it, when it is complete and short. */
  byte[] bytes() throws IOException {
    out.close();
    return out.getData();
  }

  /** Sends all of it, when it is complete. */
  void writeTo(OutputStream sink) throws IOException {
    out.close();
    out.writeTo(sink);
  }

  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      out.close();
      if (inFile && out.getPath() != null) {
        Files.deleteIfExists(out.getPath());
      }
    } finally {
      if (inFile) {
        files.release();
      }
    }
  }
}
