package com.mecfsatlas.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in its own process, from its start until it is stopped as Ctrl-C would. */
final class Running implements AutoCloseable {
  private final Process process;
  private final URI address;
  private final Duration toFirstAnswer;

  private Running(Process process, URI address, Duration toFirstAnswer) {
    this.process = process;
    this.address = address;
    this.toFirstAnswer = toFirstAnswer;
  }

  /** Starts {@code command}, which prints its address, and waits until {@code path} answers 200. */
  static Running start(List<String> command, Map<String, String> environment, String path)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    long begin = System.nanoTime();
    Process process = builder.start();
    URI address = address(process);
    HttpURLConnection first = (HttpURLConnection) address.resolve(path).toURL().openConnection();
    first.getInputStream().readAllBytes();
    return new Running(process, address, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static URI address(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      int at = line.indexOf("http://");
      if (at >= 0) {
        return URI.create(line.substring(at).replaceFirst("\\s.*", ""));
      }
    }
    throw new IOException("the server ended before it said where it is");
  }

  URI address() {
    return address;
  }

  Duration toFirstAnswer() {
    return toFirstAnswer;
  }

  /** Resident memory in megabytes, as the kernel counts it (VmRSS). */
  long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
