package com.mecfsatlas.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What a person at the terminal sees of work that takes longer than a second. */
final class Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final PrintStream out;
  private Instant told = Instant.now();

  Progress(PrintStream out) {
    this.out = out;
  }

  /** Told on standard error, so that results on standard output stay clean. */
  static Progress onStandardError() {
    return new Progress(System.err);
  }

  /** A step begins; always told. */
  void step(String what) {
    out.println(what);
    told = Instant.now();
  }

  /** How far a step is; told at most once a second. */
  void at(String what, int done, int all) {
    if (Duration.between(told, Instant.now()).compareTo(PATIENCE) > 0) {
      out.println("  " + what + " " + done + " of " + all);
      told = Instant.now();
    }
  }
}
