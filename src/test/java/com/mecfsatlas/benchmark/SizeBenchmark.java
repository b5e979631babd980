package com.mecfsatlas.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How much room the database takes after a load, after a thousand commits and after a compaction;
 * ends in failure where that is more than half as much again as after the load.
 */
public final class SizeBenchmark {
  private static final int COMMITS = 1_000;
  private static final double MOST = 1.5;

  private SizeBenchmark() {}

  /** {@code arguments[0]} is the folder that holds the data; the number of commits may follow. */
  public static void main(String[] arguments) throws Exception {
    int commits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : COMMITS;
    Path home = Files.createTempDirectory("size");
    try (EditedAtlas atlas = new EditedAtlas(Path.of(arguments[0]).toAbsolutePath(), 1, home)) {
      atlas.load();
      long fresh = print("after the load", atlas, home);
      for (int i = 0; i < commits; i++) {
        atlas.edit();
      }
      print("after " + commits + " commits", atlas, home);
      long begin = System.nanoTime();
      atlas.store().compact();
      System.out.printf(Locale.ROOT, "compacted in %.1f s%n", (System.nanoTime() - begin) / 1e9);
      long compacted = print("after the compaction", atlas, home);
      System.out.printf(Locale.ROOT, "%.2f times the load%n", (double) compacted / fresh);
      if (compacted > MOST * fresh) {
        throw new IllegalStateException(
            "a compaction leaves more than " + MOST + " times the load");
      }
    }
  }

  /** Gives the bytes on the disk: files of a database have long stretches that take none. */
  private static long print(String when, EditedAtlas atlas, Path home) throws IOException {
    Process usage =
        new ProcessBuilder("du", "-s", "--block-size=1", home.resolve("tdb2").toString()).start();
    long bytes = Long.parseLong(usage.inputReader().readLine().split("\\s", 2)[0]);
    System.out.printf(
        Locale.ROOT,
        "%-22s %6.1f MB on the disk, %6.1f MB long, log %6.1f MB%n",
        when,
        bytes / 1048576.0,
        atlas.store().bytes() / 1048576.0,
        bytes(home.resolve("log")) / 1048576.0);
    return bytes;
  }

  private static long bytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
    }
  }
}
