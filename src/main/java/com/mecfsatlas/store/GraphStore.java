package com.mecfsatlas.store;

import com.mecfsatlas.model.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The TDB2 database in {@code ATLAS_HOME}, whose default graph is the union of its named graphs.
 * Everybody may read it; what changes it is given out once.
 */
public final class GraphStore implements AutoCloseable {
  private final DatasetGraph graphs;
  private final DatasetGraph readable;
  private final AtomicBoolean writerGiven = new AtomicBoolean();
  private volatile RevisionId head;

  private GraphStore(DatasetGraph graphs) {
    this.graphs = graphs;
    this.readable = new ReadOnlyDataset(graphs);
    graphs.getContext().setTrue(TDB2.symUnionDefaultGraph);
    this.head = Txn.calculateRead(graphs, () -> StoredHead.in(graphs));
  }

  /**
   * Opens or creates the database below {@code home}.
   *
   * @throws StoreException where the folder cannot be written or another process has it open
   */
  public static GraphStore open(Path home) {
    Path folder = home.resolve("tdb2").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new IOException("not writable");
      }
      return new GraphStore(DatabaseMgr.connectDatasetGraph(Location.create(folder.toString())));
    } catch (IOException e) {
      throw new StoreException(
          "cannot write " + folder + ": give ATLAS_HOME a folder that this user may write", e);
    } catch (DBOpEnvException | TDBException e) {
      throw new StoreException(
          folder
              + " is in use by another process: stop that one, or set ATLAS_HOME to another"
              + " folder",
          e);
    }
  }

  /** A database without a folder, gone when the process ends. */
  public static GraphStore inMemory() {
    return new GraphStore(DatabaseMgr.connectDatasetGraph(Location.mem()));
  }

  /** All named graphs, to read in a transaction; every attempt to change them is refused. */
  public DatasetGraph graphs() {
    return readable;
  }

  /** At which revision the database is. */
  public RevisionId head() {
    return head;
  }

  /** Snapshots that are read by the queries of {@code queries}. */
  public Snapshots snapshots(EntityQueries queries) {
    return new StoredSnapshots(this, queries);
  }

  /**
   * What changes the database.
   *
   * @throws IllegalStateException where somebody has it already
   */
  public StoreWriter writer() {
    if (!writerGiven.compareAndSet(false, true)) {
      throw new IllegalStateException("the public graph has its one writer already");
    }
    return new StoreWriter(graphs, this::committed);
  }

  private void committed(RevisionId now) {
    head = now;
  }

  @Override
  public void close() {
    TDBInternal.expel(graphs);
  }
}
