package com.mecfsatlas.history;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.DatasetSnapshots;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.Snapshot;
import java.time.Duration;

/** Opens snapshots of earlier revisions. */
public final class PastSnapshots {
  /** As long as a reader waits for a page. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final PastStates states;
  private final DatasetSnapshots snapshots;

  /**
   * @param queries by which they are read
   */
  public PastSnapshots(RevisionLog log, EntityQueries queries) {
    this.states = new PastStates(log, PATIENCE);
    this.snapshots = new DatasetSnapshots(queries);
  }

  /**
   * The state at {@code revision}; it can be read as long as {@code later} can, by the same thread.
   *
   * @param revision that {@code later} comes after, or its own
   * @throws StateBuildingException where another earlier state is being made
   * @throws com.mecfsatlas.revision.RevisionLogException where the log is damaged between the two
   */
  public Snapshot at(RevisionId revision, Snapshot later) {
    return later.revision().equals(revision)
        ? later
        : snapshots.of(new PastGraphs(later.graphs(), states.at(revision, later)), () -> {});
  }
}
