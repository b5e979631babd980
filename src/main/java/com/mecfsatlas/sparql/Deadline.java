package com.mecfsatlas.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** The moment at which a query is given up. */
final class Deadline {
  private final long nanoTime;

  private Deadline(long nanoTime) {
    this.nanoTime = nanoTime;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  long millisLeft() {
    return Math.max(1, (nanoTime - System.nanoTime()) / 1_000_000);
  }

  void check() {
    if (System.nanoTime() - nanoTime >= 0) {
      throw new QueryCancelledException();
    }
  }
}
