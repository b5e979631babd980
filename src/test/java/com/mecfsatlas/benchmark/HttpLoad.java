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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * GETs asked on a number of kept-alive connections.
 *
 * @param addresses each in its turn, over and over
 * @param fields of each request, each with its line end
 * @param status of each answer
 */
record HttpLoad(List<URI> addresses, String fields, int status, int connections) {
  /** One GET over and over. */
  HttpLoad(URI address, String accept, int connections) {
    this(List.of(address), "Accept: " + accept + "\r\n", 200, connections);
  }

  /** Answers per second, and how long one took. */
  record Figures(double perSecond, double p50Millis, double p95Millis, double p99Millis) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%,8.0f/s  p50 %6.2f ms  p99 %6.2f ms", perSecond, p50Millis, p99Millis);
    }
  }

  /** Asks as long as {@code time}. */
  Figures run(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    AtomicInteger next = new AtomicInteger();
    return run(() -> System.nanoTime() < end ? next.getAndIncrement() % addresses.size() : -1);
  }

  /** Asks for each address once. */
  Figures once() {
    AtomicInteger next = new AtomicInteger();
    return run(
        () -> {
          int taken = next.getAndIncrement();
          return taken < addresses.size() ? taken : -1;
        });
  }

  /**
   * @param next the index of the address to ask for, or -1 for the end
   */
  private Figures run(IntSupplier next) {
    long begin = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
      Callable<long[]> connection = () -> ask(next);
      List<Future<long[]>> asked =
          IntStream.range(0, connections).mapToObj(i -> pool.submit(connection)).toList();
      long[] nanos =
          asked.stream().flatMapToLong(future -> LongStream.of(result(future))).sorted().toArray();
      return new Figures(
          nanos.length / ((System.nanoTime() - begin) / 1e9),
          percentile(nanos, 50),
          percentile(nanos, 95),
          percentile(nanos, 99));
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

  private long[] ask(IntSupplier next) {
    List<byte[]> requests = addresses.stream().map(this::request).toList();
    long[] nanos = new long[1 << 20];
    int count = 0;
    URI host = addresses.getFirst();
    try (Socket socket = new Socket(host.getHost(), host.getPort())) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      OutputStream out = socket.getOutputStream();
      for (int index = next.getAsInt(); index >= 0; index = next.getAsInt()) {
        long begin = System.nanoTime();
        out.write(requests.get(index));
        readAnswer(in);
        nanos[count++] = System.nanoTime() - begin;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(nanos, count);
  }

  private byte[] request(URI address) {
    String query = address.getRawQuery();
    return ("GET "
            + address.getRawPath()
            + (query == null ? "" : "?" + query)
            + " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\n"
            + fields
            + "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void readAnswer(InputStream in) throws IOException {
    String first = line(in);
    if (!first.contains(" " + status)) {
      throw new IOException("not " + status + ": " + first);
    }
    int length = 0;
    boolean chunked = false;
    for (String field = line(in); !field.isEmpty(); field = line(in)) {
      if (field.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(field.substring(15).strip());
      }
      chunked |= field.toLowerCase(Locale.ROOT).startsWith("transfer-encoding: chunked");
    }
    if (chunked) {
      readChunks(in);
    } else {
      in.skipNBytes(length);
    }
  }

  private static void readChunks(InputStream in) throws IOException {
    for (int size = chunk(in); size > 0; size = chunk(in)) {
      in.skipNBytes(size);
      line(in);
    }
    line(in);
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(line(in).replaceFirst(";.*", ""), 16);
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
