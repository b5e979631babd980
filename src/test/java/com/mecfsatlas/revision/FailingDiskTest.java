package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log on a disk that is full, or fails, at every step of an appending in turn. */
class FailingDiskTest {
  private static final int STEPS = 200;

  private final FailingDisk disk = new FailingDisk();
  @TempDir private Path folder;

  @Test
  void a_failure_at_any_step_leaves_nothing_and_the_next_appending_works() {
    List<Revision> acknowledged = new ArrayList<>();
    int failed = 0;
    try (RevisionLog log = FileRevisionLog.open(folder, disk)) {
      for (int step = 0; step < STEPS; step++) {
        disk.failAfter(step);
        long next = acknowledged.size() + 1L;
        Throwable thrown = catchThrowable(() -> acknowledged.add(append(log, next)));
        if (thrown == null && !disk.hasFailed()) {
          break;
        }
        failed++;
        disk.mend();
        assertIsWhole(log, acknowledged);
        if (thrown != null) {
          assertThat(thrown)
              .isInstanceOf(RevisionLogException.class)
              .hasMessageContainingAll(folder.toString(), "No space left", "make room");
          acknowledged.add(append(log, next));
        }
        assertIsWhole(log, acknowledged);
      }
    }
    assertThat(failed)
        .as("steps of an appending, each of which failed once")
        .isBetween(10, STEPS - 1);
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertIsWhole(log, acknowledged);
    }
  }

  /** The disk fails at a step and from then on: not even a file can be taken away. */
  @Test
  void a_disk_that_stays_broken_loses_nothing_and_another_start_tells_what_there_is()
      throws IOException {
    for (int step = 0; step < STEPS; step++) {
      Path place = folder.resolve("log" + step);
      List<Revision> acknowledged = new ArrayList<>();
      disk.mend();
      try (RevisionLog log = FileRevisionLog.open(place, disk)) {
        acknowledged.add(append(log, 1));
        disk.breakAfter(step);
        Throwable thrown = catchThrowable(() -> acknowledged.add(append(log, 2)));
        if (thrown == null && !disk.hasFailed()) {
          return;
        }
        assertIsWholeOrOneMore(place, acknowledged);
        assertThat(log.range(1, 99)).isEqualTo(acknowledged);
        disk.mend();
        if (thrown != null && Files.exists(place.resolve("000/000002.rdfp.gz"))) {
          assertThat(thrown).hasMessageContaining("not known whether revision 2");
          assertThatThrownBy(() -> append(log, 2))
              .isInstanceOf(RevisionLogException.class)
              .hasMessageContainingAll("revision 2", "start again");
        } else if (thrown != null) {
          acknowledged.add(append(log, 2));
        }
      }
      try (RevisionLog log = FileRevisionLog.open(place)) {
        assertThat(log.verify()).isEmpty();
        append(log, log.head() + 1);
        assertThat(log.range(1, acknowledged.size())).isEqualTo(acknowledged);
      }
    }
    throw new AssertionError("an appending has more steps than were tried");
  }

  @Test
  void a_folder_that_cannot_be_made_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> FileRevisionLog.open(file))
        .isInstanceOf(RevisionLogException.class)
        .hasMessageContainingAll(file.toString(), "may this user write it?");
    assertThatThrownBy(() -> FileRevisionLog.read(folder.resolve("nothing")))
        .isInstanceOf(RevisionLogException.class)
        .hasMessageContainingAll("there is no log at", "nothing");
  }

  private void assertIsWholeOrOneMore(Path place, List<Revision> acknowledged) {
    try (RevisionLog reader = FileRevisionLog.read(place)) {
      assertThat(reader.verify()).isEmpty();
      assertThat(reader.range(1, acknowledged.size())).isEqualTo(acknowledged);
      assertThat(reader.head()).isBetween((long) acknowledged.size(), acknowledged.size() + 1L);
    }
  }

  private void assertIsWhole(RevisionLog log, List<Revision> acknowledged) {
    assertThat(log.range(1, 999)).isEqualTo(acknowledged);
    assertThat(log.verify()).isEmpty();
    try (RevisionLog reader = FileRevisionLog.read(folder)) {
      assertThat(reader.range(1, 999)).isEqualTo(acknowledged);
      assertThat(reader.byGraph(Drafts.GRAPH + "g1"))
          .extracting(Revision::number)
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, acknowledged.size())
                  .filter(n -> n % 7 == 1)
                  .boxed()
                  .toList());
    }
  }

  private static Revision append(RevisionLog log, long number) {
    return log.append(Drafts.draft(number), Drafts.statements(number));
  }
}
