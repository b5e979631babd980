package com.mecfsatlas.revision;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.store.StoreWriter;

/** A state of the public graph, made from the log alone. */
public final class Replay {
  private final RevisionLog log;
  private final StoreWriter writer;

  /**
   * @param store that holds nothing, or what this log made; its writer is taken
   */
  public Replay(RevisionLog log, GraphStore store) {
    this.log = log;
    this.writer = store.writer();
  }

  /** Brings the store to the head of the log. */
  public void run() {
    to(log.head());
  }

  /** Brings the store to a revision of the log that it has not passed. */
  public void to(long last) {
    for (long number = writer.head().number() + 1; number <= last; number++) {
      apply(log.get(number).orElseThrow());
    }
  }

  /** What {@code rules} would derive otherwise from the state that it is at; that stays. */
  public QuadDelta derivedOtherwise(Derivation rules) {
    QuadDelta delta = new QuadDelta();
    writer.begin();
    try {
      rules.rebuild(writer.graphs(), delta);
      return delta;
    } finally {
      writer.abort();
    }
  }

  private void apply(Revision revision) {
    writer.begin();
    try {
      log.apply(revision.number(), new PatchedGraphs(writer.graphs()));
      new SourceGraphs(writer.graphs()).note(revision);
      writer.commit(Committer.id(revision));
    } finally {
      writer.abort();
    }
  }
}
