package com.mecfsatlas.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What a person at the terminal sees of work that takes longer than a second. */
final class Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final PrintStream out;
  private final boolean terminal;
  private Instant told = Instant.now();

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** On standard error, so that results on standard output stay clean. */
  static Progress onTerminal() {
    return new Progress(System.err, System.console() != null);
  }

  /** A step begins; always told. */
  void step(String what) {
    out.println(what);
    told = Instant.now();
  }

  /** How far a step is; told on a terminal at most once a second. */
  void at(String what, int done, int all) {
    if (terminal && Duration.between(told, Instant.now()).compareTo(PATIENCE) > 0) {
      out.println("  " + what + " " + done + " of " + all);
      told = Instant.now();
    }
  }
}
