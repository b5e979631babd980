package com.mecfsatlas.app;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Gives up clients that send or read next to nothing. Each answers for itself: Jetty's own
 * MinimumDataRateHandler counts the bytes of all requests together, so that one fast client excuses
 * all slow ones, and after nine gigabytes, when its number overflows, none is fast enough.
 */
final class MinimumDataRates extends Handler.Wrapper {
  private final long sent;
  private final long read;
  private final Duration grace;

  /**
   * @param sent how many bytes of a body a client sends each second
   * @param read how many bytes of an answer it reads each second
   * @param grace how long it may take before that is looked at
   */
  MinimumDataRates(long sent, long read, Duration grace) {
    this.sent = sent;
    this.read = read;
    this.grace = grace;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Sender sender = new Sender(request);
    return super.handle(sender, new Reader(sender, response), callback);
  }

  /** The bytes of one body, and when they began. */
  private final class Meter {
    private final long leastPerSecond;
    private long begin;
    private long bytes;

    Meter(long leastPerSecond) {
      this.leastPerSecond = leastPerSecond;
    }

    void add(long more) {
      bytes += more;
    }

    /** Whether less has come by now than must have; the first look begins the time. */
    boolean isTooSlow() {
      long now = System.nanoTime();
      if (begin == 0) {
        begin = now;
      }
      double seconds = (now - begin) / 1e9;
      return now - begin > grace.toNanos() && bytes < leastPerSecond * seconds;
    }
  }

  private final class Sender extends Request.Wrapper {
    private final Meter meter = new Meter(sent);
    private Content.@Nullable Chunk failure;

    Sender(Request request) {
      super(request);
    }

    @Override
    public Content.@Nullable Chunk read() {
      if (failure != null) {
        return failure;
      }
      Content.Chunk chunk = super.read();
      if (chunk != null) {
        meter.add(chunk.remaining());
      }
      return chunk;
    }

    @Override
    public void demand(Runnable demanded) {
      if (meter.isTooSlow()) {
        failure = Content.Chunk.from(new TimeoutException("a body comes too slowly"), true);
        demanded.run();
      } else {
        super.demand(demanded);
      }
    }
  }

  private final class Reader extends Response.Wrapper {
    private final Meter meter = new Meter(read);

    Reader(Request request, Response response) {
      super(request, response);
    }

    /** What one write takes is bounded by the idle time of the connection. */
    @Override
    public void write(boolean last, ByteBuffer bytes, Callback callback) {
      if (meter.isTooSlow()) {
        callback.failed(new TimeoutException("an answer is read too slowly"));
      } else {
        meter.add(bytes == null ? 0 : bytes.remaining());
        super.write(last, bytes, callback);
      }
    }
  }
}
