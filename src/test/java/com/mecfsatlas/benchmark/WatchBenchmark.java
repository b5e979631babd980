package com.mecfsatlas.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * How long it takes until an edited file is seen on its page of the packaged server, and how slow
 * pages get meanwhile.
 */
public final class WatchBenchmark {
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";
  private static final Path FILE = Path.of("data/curated" + RECORD + ".ttl");
  private static final Duration TIME = Duration.ofSeconds(20);
  private static final int CONNECTIONS = 4;
  private static final int EDITS = 15;

  private final Path content;
  private final HttpClient client = HttpClient.newHttpClient();

  private WatchBenchmark(Path content) {
    this.content = content;
  }

  /** The folder of the distribution, and the folder that holds the data. */
  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("watch");
    Path source = Path.of(arguments[1]).toAbsolutePath();
    for (String part : List.of("data", "ontology", "sparql")) {
      copy(source, Path.of(part), work.resolve("content"));
    }
    Map<String, String> environment =
        Map.of(
            "ATLAS_HOME", work.resolve("home").toString(),
            "ATLAS_CONTENT", work.resolve("content").toString(),
            "ATLAS_PORT", "0");
    List<String> command =
        List.of(Path.of(arguments[0]).resolve("bin/atlas").toString(), "serve", "--watch");
    try (Running cold = Running.start(command, environment, RECORD)) {
      System.out.printf("first start: %.1f s%n", cold.toFirstAnswer().toMillis() / 1e3);
    }
    try (Running atlas = Running.start(command, environment, RECORD)) {
      System.out.printf("next start: %.1f s%n", atlas.toFirstAnswer().toMillis() / 1e3);
      new WatchBenchmark(work.resolve("content")).run(atlas.address());
    }
  }

  private void run(URI address) throws Exception {
    HttpLoad pages =
        new HttpLoad(pages(content, address), "Accept: text/html\r\n", 200, CONNECTIONS);
    pages.run(TIME);
    System.out.println("pages, quiet           " + pages.run(TIME));
    CompletableFuture<HttpLoad.Figures> busy =
        CompletableFuture.supplyAsync(() -> pages.run(TIME.multipliedBy(2)));
    List<Long> seen = new ArrayList<>();
    for (int i = 0; i < EDITS && !busy.isDone(); i++) {
      seen.add(edit(address, "This is edit " + i + "."));
    }
    System.out.println("pages, with " + seen.size() + " edits    " + busy.get());
    List<Long> sorted = seen.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "saved to seen, under this load: median %d ms, slowest %d ms%n",
        sorted.get(sorted.size() / 2),
        sorted.getLast());
  }

  private static List<URI> pages(Path content, URI address) throws IOException {
    try (Stream<Path> files = Files.list(content.resolve("data/curated/evidence"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.ttl$", ""))
          .sorted()
          .limit(100)
          .map(name -> address.resolve("/evidence/" + name))
          .toList();
    }
  }

  /** Saves a file with another text, and waits until its page has it; gives milliseconds. */
  private long edit(URI address, String text) throws Exception {
    Path file = content.resolve(FILE);
    Path part = content.resolve(FILE + ".part");
    Files.writeString(
        part,
        Files.readString(file)
            .replaceFirst(
                "(atlas:whyItMatters\\s+\"[^\"]*?)( This is edit [0-9]+\\.)?\"@en",
                "$1 " + text + "\"@en"));
    long begin = System.nanoTime();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    HttpRequest page = HttpRequest.newBuilder(address.resolve(RECORD + ".ttl")).build();
    while (!client.send(page, BodyHandlers.ofString()).body().contains(text)) {
      if (System.nanoTime() - begin > Duration.ofMinutes(1).toNanos()) {
        throw new IllegalStateException("the edit is not seen");
      }
      Thread.sleep(10);
    }
    return (System.nanoTime() - begin) / 1_000_000;
  }

  private static void copy(Path from, Path part, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve(part))) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, to.resolve(from.relativize(file))));
    }
  }

  private static void copy(Path file, Path copy) {
    try {
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
