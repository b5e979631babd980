package com.mecfsatlas.store;

import com.mecfsatlas.model.RevisionId;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A database of a test's own, which it may change as it likes: in one transaction, which leaves
 * nothing unless it is committed.
 */
public final class ScratchStore implements AutoCloseable {
  private final GraphStore store;
  private final StoreWriter writer;

  private ScratchStore(GraphStore store) {
    this.store = store;
    this.writer = store.writer();
    writer.begin();
  }

  public static ScratchStore create() {
    return new ScratchStore(GraphStore.temporary(new EntityQueries(ShippedGraph.QUERIES)));
  }

  public static ScratchStore in(Path home, EntityQueries queries) {
    return new ScratchStore(GraphStore.open(home, queries));
  }

  /** All named graphs, to be changed. */
  public DatasetGraph graphs() {
    return writer.graphs();
  }

  /** The database with what was changed, as revision 1. */
  public GraphStore committed() {
    writer.commit(new RevisionId(1, "of a test", Instant.EPOCH));
    return store;
  }

  @Override
  public void close() {
    writer.abort();
    store.close();
  }
}
