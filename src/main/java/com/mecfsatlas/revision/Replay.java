package com.mecfsatlas.revision;

import com.mecfsatlas.store.StoreWriter;

/** A state of the public graph, made from the log alone. */
public final class Replay {
  private final RevisionLog log;
  private final StoreWriter writer;

  /**
   * @param writer of a store that holds nothing, or what this log made
   */
  public Replay(RevisionLog log, StoreWriter writer) {
    this.log = log;
    this.writer = writer;
  }

  /** Brings the store to the head of the log. */
  public void run() {
    for (long number = writer.head().number() + 1; number <= log.head(); number++) {
      apply(log.get(number).orElseThrow());
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
