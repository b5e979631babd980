package com.mecfsatlas.sparql;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The places of the queries that run at once; the rest wait their turn, shortly. */
final class Bulkhead {
  private final Semaphore places;
  private final Duration patience;

  Bulkhead(int concurrent, Duration patience) {
    this.places = new Semaphore(concurrent, true);
    this.patience = patience;
  }

  /** Runs {@code query} when there is a place for it, or refuses it. */
  void run(Work query) throws IOException {
    if (!isFree()) {
      throw SparqlProblem.QUERY_BUSY.refusal(
          "As many queries are running as may run at once. Try again.", 2);
    }
    try {
      query.run();
    } finally {
      places.release();
    }
  }

  /** What is done when there is a place. */
  interface Work {
    void run() throws IOException;
  }

  private boolean isFree() {
    try {
      return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
