package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of many revisions in several shards, and how long it takes to open. */
class LongLogTest {
  private static final int LENGTH = 10_000;

  @TempDir private Path folder;

  @BeforeEach
  void writeLog() {
    try (RevisionLog log = FileRevisionLog.open(folder, new Unsynced())) {
      LongStream.rangeClosed(1, LENGTH)
          .forEach(n -> log.append(Drafts.draft(n), Drafts.statements(n)));
    }
  }

  @Test
  void ten_thousand_revisions_are_found_after_another_start() throws IOException {
    long start = System.nanoTime();
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      print("opening", start);
      assertHoldsAll(log);
    }
    Files.delete(folder.resolve("003/index.jsonl"));
    start = System.nanoTime();
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      print("opening, one index of eleven missing,", start);
      assertHoldsAll(log);
    }
  }

  private static void assertHoldsAll(RevisionLog log) {
    assertThat(log.head()).isEqualTo(LENGTH);
    assertThat(log.range(998, 1_002))
        .extracting(Revision::number)
        .containsExactly(998L, 999L, 1_000L, 1_001L, 1_002L);
    assertThat(log.byGraph(Drafts.GRAPH + "g6")).hasSize(LENGTH / 7);
    assertThat(log.get(LENGTH)).map(Revision::draft).contains(Drafts.draft(LENGTH));
    assertThat(log.patch(4_321).header().get("revision")).isNotNull();
  }

  private static void print(String what, long start) {
    System.out.printf(
        "%s a log of %,d revisions: %d ms%n",
        what, LENGTH, (System.nanoTime() - start) / 1_000_000);
  }

  /** A disk that is not waited for, to write ten thousand files soon. */
  private static final class Unsynced extends Disk {
    @Override
    public void sync(Path path) {}
  }
}
