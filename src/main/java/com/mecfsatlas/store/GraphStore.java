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
  private final Path folder;
  private final DatasetGraph graphs;
  private final DatasetGraph readable;
  private final StoredSnapshots snapshots;
  private final AtomicBoolean writerGiven = new AtomicBoolean();
  private volatile RevisionId head;

  private GraphStore(Path folder, DatasetGraph graphs, EntityQueries queries) {
    this.folder = folder;
    this.graphs = graphs;
    this.readable = new ReadOnlyDataset(graphs);
    this.snapshots = new StoredSnapshots(this, queries);
    graphs.getContext().setTrue(TDB2.symUnionDefaultGraph);
    this.head = Txn.calculateRead(graphs, () -> StoredHead.in(graphs));
  }

  /**
   * Opens or creates the database below {@code home}.
   *
   * @param queries by which snapshots are read
   * @throws StoreException where the folder cannot be written or another process has it open
   */
  public static GraphStore open(Path home, EntityQueries queries) {
    Path folder = home.resolve("tdb2").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new IOException("not writable");
      }
      return new GraphStore(
          folder, DatabaseMgr.connectDatasetGraph(Location.create(folder.toString())), queries);
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
  public static GraphStore inMemory(EntityQueries queries) {
    return new GraphStore(Path.of(""), DatabaseMgr.connectDatasetGraph(Location.mem()), queries);
  }

  /** All named graphs, to read in a transaction; every attempt to change them is refused. */
  public DatasetGraph graphs() {
    return readable;
  }

  /** Whether it holds no statement. */
  public boolean isEmpty() {
    return Txn.calculateRead(graphs, () -> !graphs.find().hasNext());
  }

  /** At which revision the database is. */
  public RevisionId head() {
    return head;
  }

  /** Where the database is read. */
  public Snapshots snapshots() {
    return snapshots;
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
    return new StoreWriter(graphs, this, snapshots);
  }

  /** How much room it takes on the disk, in bytes; 0 in memory. */
  public long bytes() {
    return DatabaseSize.of(folder);
  }

  /**
   * Gives back the room that old states take. New transactions wait until those that are open have
   * ended, so this is for when nobody else reads.
   */
  public void compact() {
    DatabaseMgr.compact(graphs, true);
  }

  void committed(RevisionId now) {
    head = now;
  }

  @Override
  public void close() {
    TDBInternal.expel(graphs);
  }
}
