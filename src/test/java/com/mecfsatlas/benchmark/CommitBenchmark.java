package com.mecfsatlas.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * How long the commit of one changed, removed or added record takes until a reader sees it, and
 * what of that each phase takes, with the shipped data and with many copies of them.
 */
public final class CommitBenchmark {
  private static final List<Integer> COPIES = List.of(1, 10);
  private static final int WARM_UP = 10;
  private static final int EDITS = 40;
  private static final int REMOVALS = 10;

  private CommitBenchmark() {}

  /** {@code arguments[0]} is the folder that holds the data; the numbers of copies may follow. */
  public static void main(String[] arguments) throws Exception {
    List<Integer> copies =
        arguments.length > 1 ? Stream.of(arguments).skip(1).map(Integer::valueOf).toList() : COPIES;
    for (int each : copies) {
      Path home = Files.createTempDirectory("commits");
      try (EditedAtlas atlas =
          new EditedAtlas(Path.of(arguments[0]).toAbsolutePath(), each, home)) {
        System.out.printf(
            Locale.ROOT, "%d times the shipped data, loaded in %.1f s%n", each, atlas.load() / 1e9);
        measure(atlas);
      }
    }
  }

  private static void measure(EditedAtlas atlas) {
    times(WARM_UP, atlas::edit);
    try (CommitPhases phases = new CommitPhases()) {
      phases.print("a changed record", times(EDITS, atlas::edit));
    }
    List<String> gone = Stream.generate(atlas::record).distinct().limit(REMOVALS).toList();
    try (CommitPhases phases = new CommitPhases()) {
      phases.print("a removed record", gone.stream().map(atlas::remove).toList());
    }
    try (CommitPhases phases = new CommitPhases()) {
      phases.print("an added record", gone.stream().map(atlas::bringBack).toList());
    }
  }

  private static List<Long> times(int number, LongSupplier commit) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      nanos.add(commit.getAsLong());
    }
    return nanos;
  }
}
