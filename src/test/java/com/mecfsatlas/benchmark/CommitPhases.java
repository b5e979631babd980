package com.mecfsatlas.benchmark;

import com.mecfsatlas.revision.CommitPhase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/** How long the phases of the commits took that were made while it was open. */
final class CommitPhases implements AutoCloseable {
  private final Map<String, List<Long>> nanos = Collections.synchronizedMap(new LinkedHashMap<>());
  private final RecordingStream stream = new RecordingStream();

  CommitPhases() {
    stream.enable(CommitPhase.NAME).withoutThreshold();
    stream.onEvent(CommitPhase.NAME, this::note);
    stream.startAsync();
  }

  private void note(RecordedEvent event) {
    nanos
        .computeIfAbsent(event.getString(CommitPhase.PHASE), phase -> new ArrayList<>())
        .add(event.getDuration().toNanos());
  }

  /**
   * Prints median and 95th percentile, of the whole as it was measured outside and of each phase.
   */
  void print(String what, List<Long> whole) {
    stream.stop();
    line(what, whole);
    nanos.forEach((phase, each) -> line("  " + phase, each));
  }

  private static void line(String what, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-20s median %8.1f ms  p95 %8.1f ms  (%d)%n",
        what,
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)) / 1e6,
        sorted.size());
  }

  @Override
  public void close() {
    stream.close();
  }
}
