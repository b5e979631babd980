package com.mecfsatlas.store;

import com.mecfsatlas.model.RevisionId;
import java.util.function.Consumer;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** The only way to change the public graph: one write transaction at a time, of one thread. */
public final class StoreWriter {
  private final DatasetGraph graphs;
  private final Consumer<RevisionId> committed;

  StoreWriter(DatasetGraph graphs, Consumer<RevisionId> committed) {
    this.graphs = graphs;
    this.committed = committed;
  }

  /** Begins the transaction. */
  public void begin() {
    graphs.begin(TxnType.WRITE);
  }

  /** All named graphs, as the transaction has made them so far. */
  public DatasetGraph graphs() {
    return graphs;
  }

  /** Ends the transaction: what it made is the public graph now, at the revision {@code head}. */
  public void commit(RevisionId head) {
    StoredHead.note(graphs, head);
    try {
      graphs.commit();
    } finally {
      graphs.end();
    }
    committed.accept(head);
  }

  /** Ends the transaction, if there is one: nothing of it remains. */
  public void abort() {
    if (graphs.isInTransaction()) {
      graphs.abort();
      graphs.end();
    }
  }
}
