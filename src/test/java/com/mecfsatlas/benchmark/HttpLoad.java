package com.mecfsatlas.benchmark;

import java.io.IOException;
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

/**
 * GETs asked on a number of kept-alive connections.
 *
 * @param addresses each in its turn, over and over
 * @param fields of each request, each with its line end
 * @param status of each answer
 */
public record HttpLoad(List<URI> addresses, String fields, int status, int connections) {
  /** One GET over and over. */
  public HttpLoad(URI address, String accept, int connections) {
    this(List.of(address), "Accept: " + accept + "\r\n", 200, connections);
  }

  /** Answers per second, how long one took, and how many bytes its body has on average. */
  public record Figures(
      double perSecond, double p50Millis, double p95Millis, double p99Millis, double bytes) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,8.0f/s  p50 %6.2f ms  p99 %6.2f ms  %,7.0f B",
          perSecond,
          p50Millis,
          p99Millis,
          bytes);
    }
  }

  /** What one connection measured. */
  private record Measured(List<Long> nanos, long bytes) {}

  /** Asks as long as {@code time}. */
  public Figures run(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    AtomicInteger next = new AtomicInteger();
    return run(() -> System.nanoTime() < end ? next.getAndIncrement() % addresses.size() : -1);
  }

  /** Asks for each address once. */
  public Figures once() {
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
      Callable<Measured> connection = () -> ask(next);
      List<Measured> all =
          IntStream.range(0, connections).mapToObj(i -> pool.submit(connection)).toList().stream()
              .map(HttpLoad::result)
              .toList();
      long[] nanos =
          all.stream()
              .flatMap(each -> each.nanos().stream())
              .mapToLong(Long::longValue)
              .sorted()
              .toArray();
      return new Figures(
          nanos.length / ((System.nanoTime() - begin) / 1e9),
          percentile(nanos, 50),
          percentile(nanos, 95),
          percentile(nanos, 99),
          (double) all.stream().mapToLong(Measured::bytes).sum() / nanos.length);
    }
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  private static Measured result(Future<Measured> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Measured ask(IntSupplier next) {
    List<byte[]> requests = addresses.stream().map(this::request).toList();
    long[] nanos = new long[1 << 20];
    int count = 0;
    long bytes = 0;
    URI host = addresses.getFirst();
    try (Socket socket = new Socket(host.getHost(), host.getPort())) {
      socket.setTcpNoDelay(true);
      AnswerReader answers = new AnswerReader(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      for (int index = next.getAsInt(); index >= 0; index = next.getAsInt()) {
        long begin = System.nanoTime();
        out.write(requests.get(index));
        bytes += answers.skip(status);
        nanos[count++] = System.nanoTime() - begin;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Measured(Arrays.stream(nanos, 0, count).boxed().toList(), bytes);
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
}
