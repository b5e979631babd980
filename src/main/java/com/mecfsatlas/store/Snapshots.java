package com.mecfsatlas.store;

import com.mecfsatlas.model.RevisionId;

/** Where snapshots of the public graph are opened. */
public interface Snapshots {
  /** The state that a snapshot opened now would show. */
  RevisionId head();

  /**
   * Opens a snapshot of the latest revision; the same thread must close it. Inside a transaction of
   * the same thread it is a snapshot of that one.
   */
  Snapshot current();
}
