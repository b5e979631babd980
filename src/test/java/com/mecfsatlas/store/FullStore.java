package com.mecfsatlas.store;

import java.io.IOException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** A database whose disk may be full, or nearly so. */
public final class FullStore {
  private final TemporaryDatabase database = new TemporaryDatabase();
  private final GraphStore store;
  private boolean isFull;
  private long room = Long.MAX_VALUE;

  public FullStore(EntityQueries queries) {
    store = GraphStore.over(new Full(database.graphs()), () -> room, database::close, queries);
  }

  public GraphStore store() {
    return store;
  }

  /** From now on no commit of the database finds room. */
  public void fill() {
    isFull = true;
  }

  /** So many bytes are free, and there is room for every commit. */
  public void leave(long bytes) {
    isFull = false;
    room = bytes;
  }

  private final class Full extends DatasetGraphWrapper {
    Full(DatasetGraph graphs) {
      super(graphs);
    }

    @Override
    public void commit() {
      if (isFull) {
        throw new RuntimeIOException(new IOException("No space left on device"));
      }
      super.commit();
    }
  }
}
