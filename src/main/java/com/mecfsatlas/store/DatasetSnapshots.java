package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Snapshots of datasets that tell at which revision they are; what they list is kept for each
 * revision.
 */
public final class DatasetSnapshots {
  /** Longer than any query of a page takes with fifty times the shipped content. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final EntityQueries queries;
  private final Duration time;
  private final Map<EntityType, Projection<Listing>> lists = new EnumMap<>(EntityType.class);

  /**
   * @param queries by which they are read
   */
  public DatasetSnapshots(EntityQueries queries) {
    this(queries, LONGEST);
  }

  /**
   * @param time how long a query of a page may take
   */
  DatasetSnapshots(EntityQueries queries, Duration time) {
    this.queries = queries;
    this.time = time;
    for (EntityType kind : EntityType.values()) {
      lists.put(kind, new Projection<>(snapshot -> Listing.of(kind, queries.list(kind), snapshot)));
    }
  }

  /** States in a dataset, which can be changed, at which revision it is. */
  public static void note(DatasetGraph graphs, RevisionId revision) {
    StoredHead.note(graphs, revision);
  }

  /** What {@link #note} has stated. */
  public static Set<Quad> noted(DatasetGraph graphs) {
    return StoredHead.statements(graphs);
  }

  /**
   * One of them.
   *
   * @param graphs in a transaction of this thread, their default graph the union of the named ones
   * @param closing ends the transaction, where that is the snapshot's to do
   */
  public Snapshot of(DatasetGraph graphs, Runnable closing) {
    return new StoredSnapshot(graphs, queries, lists, closing, time);
  }
}
