package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LENGTH;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A response whose body is held back, so that it can be compressed, kept and weighed against
 * preconditions. A body that outgrows the limit streams through from there on.
 */
final class BufferedResponse extends HttpServletResponseWrapper {
  /** Larger than any page; files that are larger come as they are. */
  private static final int MAX_HELD = 8 << 20;

  private final Held out;
  private long length = -1;

  BufferedResponse(HttpServletResponse response) {
    super(response);
    this.out = new Held();
  }

  /** The length is told of what is sent, which need not be what was written. */
  @Override
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase(CONTENT_LENGTH)) {
      length = Long.parseLong(value);
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(CONTENT_LENGTH)) {
      length = Long.parseLong(value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setContentLength(int bytes) {
    length = bytes;
  }

  @Override
  public void setContentLengthLong(long bytes) {
    length = bytes;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  /** Nothing leaves before its time. */
  @Override
  public void flushBuffer() throws IOException {
    if (!isWhole()) {
      super.flushBuffer();
    }
  }

  /** Whether all of the body is held. */
  boolean isWhole() {
    return !out.streams;
  }

  byte[] bytes() {
    return out.held.toByteArray();
  }

  private final class Held extends ServletOutputStream {
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean streams;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      if (!streams && held.size() + count > MAX_HELD) {
        streams = true;
        getResponse().setContentLengthLong(length);
        held.writeTo(getResponse().getOutputStream());
        held = new ByteArrayOutputStream(0);
      }
      if (streams) {
        getResponse().getOutputStream().write(bytes, offset, count);
      } else {
        held.write(bytes, offset, count);
      }
    }

    @Override
    public void flush() throws IOException {
      if (streams) {
        getResponse().getOutputStream().flush();
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("pages are written at once");
    }
  }
}
