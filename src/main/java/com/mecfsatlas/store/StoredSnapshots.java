package com.mecfsatlas.store;

import com.mecfsatlas.model.RevisionId;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** Snapshots of the database. */
final class StoredSnapshots implements Snapshots {
  private final GraphStore store;
  private final DatasetSnapshots snapshots;

  StoredSnapshots(GraphStore store, EntityQueries queries) {
    this.store = store;
    this.snapshots = new DatasetSnapshots(queries);
  }

  @Override
  public RevisionId head() {
    return store.head();
  }

  @Override
  public Snapshot current() {
    DatasetGraph graphs = store.graphs();
    if (graphs.isInTransaction()) {
      return within(graphs);
    }
    graphs.begin(TxnType.READ);
    return snapshots.of(graphs, graphs::end);
  }

  /** The state that an open transaction shows; who has begun it ends it. */
  Snapshot within(DatasetGraph graphs) {
    return snapshots.of(graphs, () -> {});
  }
}
