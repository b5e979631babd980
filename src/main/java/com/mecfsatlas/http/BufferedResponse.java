package com.mecfsatlas.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A response that is held back, so that it can be compressed, kept and weighed against
 * preconditions. One that outgrows the limit streams through from there on.
 */
public final class BufferedResponse extends HeldFields {
  /** Larger than any page; files that are larger come as they are. */
  private static final int MAX_HELD = 8 << 20;

  private final Held out = new Held();
  private final Runnable streaming;

  /**
   * @param streaming is run when the response begins to stream
   */
  public BufferedResponse(HttpServletResponse response, Runnable streaming) {
    super(response);
    this.streaming = streaming;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  /** Nothing leaves before its time. */
  @Override
  public void flushBuffer() throws IOException {
    if (out.streams) {
      super.flushBuffer();
    }
  }

  /** The response as it can be kept: where all of it is here, it is a 200, and it has a tag. */
  public Optional<CachedResponse> cacheable(ResponseCache cache) {
    String etag = getHeader("ETag");
    if (out.streams || getStatus() != SC_OK || etag == null) {
      return Optional.empty();
    }
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    getHeaderNames().forEach(name -> fields.put(name, String.join(", ", getHeaders(name))));
    fields.remove("ETag");
    String type = fields.remove("Content-Type");
    return Optional.of(
        new CachedResponse(
            fields,
            type == null ? "application/octet-stream" : type,
            cache.body(out.held.toByteArray(), etag)));
  }

  /** Sends what is held, if it is, as it is. */
  public void send(HttpServletRequest request) throws IOException {
    if (!out.streams) {
      release(-1);
      CachedResponse.sendBytes(
          out.held.toByteArray(), request, (HttpServletResponse) getResponse());
    }
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
        streaming.run();
        release(length());
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
