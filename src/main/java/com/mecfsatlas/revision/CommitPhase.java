package com.mecfsatlas.revision;

import java.util.function.Supplier;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * How long a part of a commit took, as an event of the Java Flight Recorder; where nobody records,
 * it costs nothing.
 */
@Name(CommitPhase.NAME)
@Label("Phase of a commit")
@StackTrace(false)
public final class CommitPhase extends Event {
  /** By which a recording names these events. */
  public static final String NAME = "com.mecfsatlas.CommitPhase";

  /** By which an event names its phase. */
  public static final String PHASE = "phase";

  @Label("Phase")
  private final String phase;

  private CommitPhase(String phase) {
    this.phase = phase;
  }

  /** Does {@code work}, which is the phase of that name. */
  static <T> T of(String phase, Supplier<T> work) {
    CommitPhase event = new CommitPhase(phase);
    event.begin();
    try {
      return work.get();
    } finally {
      event.commit();
    }
  }

  /** Does {@code work}, which is the phase of that name. */
  static void run(String phase, Runnable work) {
    of(
        phase,
        () -> {
          work.run();
          return phase;
        });
  }

  @Override
  public String toString() {
    return phase;
  }
}
