package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** Snapshots of the database; what they list is kept for each revision. */
final class StoredSnapshots implements Snapshots {
  private final GraphStore store;
  private final EntityQueries queries;
  private final Map<EntityType, Projection<Listing>> lists = new EnumMap<>(EntityType.class);

  StoredSnapshots(GraphStore store, EntityQueries queries) {
    this.store = store;
    this.queries = queries;
    for (EntityType kind : EntityType.values()) {
      lists.put(kind, new Projection<>(snapshot -> Listing.of(kind, queries.list(kind), snapshot)));
    }
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
    return new StoredSnapshot(graphs, queries, lists, graphs::end);
  }

  /** The state that an open transaction shows; who has begun it ends it. */
  Snapshot within(DatasetGraph graphs) {
    return new StoredSnapshot(graphs, queries, lists, () -> {});
  }
}
