package com.mecfsatlas.sparql;

import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/** The execution of one query, which may be given up before it begins. */
final class RunningQuery {
  private @Nullable QueryExec running;
  private boolean isGivenUp;

  synchronized void begin(QueryExec exec) {
    running = exec;
    if (isGivenUp) {
      exec.abort();
    }
  }

  synchronized void abort() {
    isGivenUp = true;
    if (running != null) {
      running.abort();
    }
  }
}
