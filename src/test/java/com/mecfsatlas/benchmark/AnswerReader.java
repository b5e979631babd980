package com.mecfsatlas.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Reads the answers of one connection and throws them away, at little cost: the load shares its
 * processors with the server.
 */
final class AnswerReader {
  private static final int LINE = 48;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  AnswerReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads one answer, which must have {@code status}.
   *
   * @return the length of its body in bytes
   */
  long skip(int status) throws IOException {
    String first = line();
    if (!first.contains(" " + status)) {
      throw new IOException("not " + status + ": " + first);
    }
    long length = 0;
    boolean chunked = false;
    for (String field = line(); !field.isEmpty(); field = line()) {
      if (field.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Long.parseLong(field.substring(15).strip());
      }
      chunked |= field.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26);
    }
    if (chunked) {
      return chunks();
    }
    drop(length);
    return length;
  }

  private long chunks() throws IOException {
    long length = 0;
    for (int size = chunk(); size > 0; size = chunk()) {
      drop(size);
      length += size;
      line();
    }
    line();
    return length;
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().replaceFirst(";.*", "").toLowerCase(Locale.ROOT), 16);
  }

  /** The beginning of the next line; no more of a long one is asked for. */
  private String line() throws IOException {
    StringBuilder line = new StringBuilder(LINE);
    for (byte c = read(); c != '\n'; c = read()) {
      if (c != '\r' && line.length() < LINE) {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private byte read() throws IOException {
    if (next == end) {
      fill();
    }
    return buffer[next++];
  }

  private void drop(long length) throws IOException {
    for (long left = length; left > 0; ) {
      if (next == end) {
        fill();
      }
      int taken = (int) Math.min(left, end - next);
      next += taken;
      left -= taken;
    }
  }

  private void fill() throws IOException {
    next = 0;
    end = in.read(buffer);
    if (end < 0) {
      end = 0;
      throw new IOException("the connection was closed");
    }
  }
}
