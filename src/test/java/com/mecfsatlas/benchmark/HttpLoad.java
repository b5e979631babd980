package com.mecfsatlas.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One GET, asked over and over on a number of kept-alive connections. */
record HttpLoad(URI address, String accept, int connections) {

  /** Answers per second, and how long one took. */
  record Figures(double perSecond, double p50Millis, double p99Millis) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%,8.0f/s  p50 %6.2f ms  p99 %6.2f ms", perSecond, p50Millis, p99Millis);
    }
  }

  Figures run(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
      Callable<long[]> connection = () -> ask(end);
      List<Future<long[]>> asked =
          IntStream.range(0, connections).mapToObj(i -> pool.submit(connection)).toList();
      long[] nanos =
          asked.stream().flatMapToLong(future -> LongStream.of(result(future))).sorted().toArray();
      return new Figures(
          nanos.length / (time.toNanos() / 1e9), percentile(nanos, 50), percentile(nanos, 99));
    }
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  private static long[] result(Future<long[]> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long[] ask(long end) {
    byte[] request =
        ("GET "
                + address.getRawPath()
                + " HTTP/1.1\r\nHost: "
                + address.getAuthority()
                + "\r\nAccept: "
                + accept
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    long[] nanos = new long[1 << 20];
    int count = 0;
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      OutputStream out = socket.getOutputStream();
      for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
        out.write(request);
        readAnswer(in);
        nanos[count++] = System.nanoTime() - begin;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(nanos, count);
  }

  private static void readAnswer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200")) {
      throw new IOException("not 200: " + status);
    }
    int length = -1;
    for (String field = line(in); !field.isEmpty(); field = line(in)) {
      if (field.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(field.substring(15).strip());
      }
    }
    in.skipNBytes(length);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection was closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
