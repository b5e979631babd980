package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A log whose writer is another process, which is killed. */
@Execution(ExecutionMode.CONCURRENT)
class KilledLogTest {
  private static final int KILLS = 10;
  private static final int LONGEST = 400;

  @TempDir private Path folder;

  @Test
  void a_writer_that_is_killed_at_any_moment_loses_nothing_it_acknowledged() throws Exception {
    Random moments = new Random();
    long acknowledged = 0;
    for (int i = 0; i < KILLS; i++) {
      Process writer = AppendingProcess.start(folder);
      acknowledged = killed(writer, moments.nextInt(LONGEST));
      try (RevisionLog log = FileRevisionLog.open(folder)) {
        assertThat(log.head())
            .as("one may be whole but not printed")
            .isBetween(acknowledged, acknowledged + 1);
        assertThat(log.verify()).isEmpty();
        assertThat(log.range(1, log.head()))
            .extracting(Revision::draft)
            .isEqualTo(drafts(log.head()));
        assertThat(folder.resolve("pending")).isEmptyDirectory();
      }
    }
    System.out.printf("%d kills within %d revisions%n", KILLS, acknowledged);
  }

  /**
   * The last revision that a process acknowledged before it was killed, in the midst of its work.
   */
  private static long killed(Process writer, int milliseconds) throws Exception {
    try (BufferedReader out = writer.inputReader()) {
      long acknowledged = next(out);
      Thread.sleep(milliseconds);
      writer.toHandle().destroyForcibly(); // SIGKILL; what it printed can still be read.
      for (long next = acknowledged; next > 0; next = next(out)) {
        acknowledged = next;
      }
      return acknowledged;
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  @Test
  void a_second_process_is_refused_and_may_read() throws Exception {
    Process writer = AppendingProcess.start(folder);
    try (BufferedReader out = writer.inputReader()) {
      assertThat(next(out)).isEqualTo(1);
      assertThatThrownBy(() -> FileRevisionLog.open(folder))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContainingAll(
              folder.toString(), "being written by process " + writer.pid(), "stop that");
      try (RevisionLog reader = FileRevisionLog.read(folder)) {
        assertThat(reader.head()).isPositive();
        assertThat(reader.range(1, reader.head()))
            .extracting(Revision::draft)
            .isEqualTo(drafts(reader.head()));
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  @Test
  void this_process_is_refused_a_second_time_and_not_after_closing() {
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertThatThrownBy(() -> FileRevisionLog.open(folder))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContainingAll(folder.toString(), "by this process already");
      assertThat(log.append(Drafts.draft(1), Drafts.statements(1)).number()).isEqualTo(1);
    }
    FileRevisionLog.open(folder).close();
  }

  /** A refusal within this process must not give up its lock. */
  @Test
  void who_was_refused_takes_nothing_from_who_holds_the_lock() throws Exception {
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertThatThrownBy(() -> FileRevisionLog.open(folder))
          .isInstanceOf(RevisionLogException.class);
      Process writer = AppendingProcess.start(folder);
      try (BufferedReader out = writer.inputReader()) {
        assertThat(out.lines())
            .anyMatch(
                line -> line.contains("being written by process " + ProcessHandle.current().pid()));
      }
      assertThat(log.head()).isZero();
    }
  }

  @Test
  void what_was_closed_is_not_written_any_more() {
    RevisionLog log = FileRevisionLog.open(folder);
    log.close();
    assertThatThrownBy(() -> log.append(Drafts.draft(1), Drafts.statements(1)))
        .isInstanceOf(RevisionLogException.class)
        .hasMessageContaining("it was closed");
  }

  @Test
  void who_reads_cannot_append() {
    FileRevisionLog.open(folder).close();
    try (RevisionLog reader = FileRevisionLog.read(folder)) {
      assertThatThrownBy(() -> reader.append(Drafts.draft(1), Drafts.statements(1)))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContaining("opened only to read");
    }
  }

  /** The number of the next revision that was printed, 0 at the end. */
  private static long next(BufferedReader out) throws IOException {
    String line = out.readLine();
    while (line != null && !line.startsWith(AppendingProcess.SAYS)) {
      line = out.readLine();
    }
    return line == null ? 0 : Long.parseLong(line.substring(AppendingProcess.SAYS.length()));
  }

  private static List<RevisionDraft> drafts(long head) {
    return LongStream.rangeClosed(1, head).mapToObj(Drafts::draft).toList();
  }
}
