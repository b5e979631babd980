package com.mecfsatlas.store;

import com.mecfsatlas.model.RevisionId;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** The only way to change the public graph: one write transaction at a time, of one thread. */
public final class StoreWriter {
  private final DatasetGraph graphs;
  private final GraphStore store;
  private final StoredSnapshots snapshots;

  StoreWriter(DatasetGraph graphs, GraphStore store, StoredSnapshots snapshots) {
    this.graphs = graphs;
    this.store = store;
    this.snapshots = snapshots;
  }

  /** The state that is committed. */
  public RevisionId head() {
    return store.head();
  }

  /**
   * Begins a transaction that is to change something.
   *
   * @throws StoreException where the disk is nearly full; none is begun
   */
  public void beginChange() {
    store.requireRoom();
    begin();
  }

  /** Begins the transaction. */
  public void begin() {
    graphs.begin(TxnType.WRITE);
  }

  /** All named graphs, as the transaction has made them so far. */
  public DatasetGraph graphs() {
    return graphs;
  }

  /** What readers will see once the transaction is committed as {@code head}. */
  public Snapshot candidate(RevisionId head) {
    StoredHead.note(graphs, head);
    return snapshots.within(graphs);
  }

  /** Ends the transaction: what it made is the public graph now, at the revision {@code head}. */
  public void commit(RevisionId head) {
    StoredHead.note(graphs, head);
    try {
      graphs.commit();
    } catch (RuntimeException | InternalError e) {
      abort();
      throw e;
    }
    graphs.end();
    store.committed(head);
  }

  /** Ends the transaction, if there is one: nothing of it remains. */
  public void abort() {
    if (graphs.isInTransaction()) {
      try {
        graphs.abort();
      } finally {
        graphs.end();
      }
    }
  }
}
