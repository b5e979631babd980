package com.mecfsatlas.store;

import com.mecfsatlas.model.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The TDB2 database in {@code ATLAS_HOME}, whose default graph is the union of its named graphs.
 * Everybody may read it; what changes it is given out once.
 */
public final class GraphStore implements AutoCloseable {
  /**
   * Bytes that must be free on the disk before a change is begun: a file that is mapped into memory
   * and then has no room ends the process, not the change.
   */
  private static final long LEAST_ROOM = 64L << 20;

  private final Path folder;
  private final DatabaseFiles files;
  private final LongSupplier room;
  private final DatasetGraph graphs;
  private final Runnable closing;
  private final DatasetGraph readable;
  private final StoredSnapshots snapshots;
  private final AtomicBoolean writerGiven = new AtomicBoolean();
  private volatile RevisionId head;

  /**
   * @param room how many bytes are free
   * @param closing what is left to do at the end
   */
  private GraphStore(
      Path folder,
      DatabaseFiles files,
      LongSupplier room,
      DatasetGraph graphs,
      Runnable closing,
      EntityQueries queries) {
    this.folder = folder;
    this.files = files;
    this.room = room;
    this.graphs = graphs;
    this.closing = closing;
    this.readable = new ReadOnlyDataset(graphs);
    this.snapshots = new StoredSnapshots(this, queries);
    graphs.getContext().setTrue(TDB2.symUnionDefaultGraph);
    this.head = Txn.calculateRead(graphs, () -> StoredHead.in(graphs));
  }

  /**
   * Opens or creates the database below {@code home}.
   *
   * @param queries by which snapshots are read
   * @throws StoreException where the folder cannot be written, another process has it open, or it
   *     is damaged
   */
  public static GraphStore open(Path home, EntityQueries queries) {
    Path folder = home.resolve("tdb2").toAbsolutePath();
    requireWritable(folder);
    DatabaseFiles files = new DatabaseFiles(home, folder);
    files.check();
    try {
      DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
      return new GraphStore(
          folder,
          files,
          () -> folder.toFile().getUsableSpace(),
          graphs,
          () -> TDBInternal.expel(graphs),
          queries);
    } catch (RuntimeException e) {
      throw isInUse(e) ? inUse(folder, e) : damaged(folder, e);
    }
  }

  private static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new IOException("not writable");
      }
    } catch (IOException e) {
      throw new StoreException(
          "cannot write " + folder + ": give ATLAS_HOME a folder that this user may write", e);
    }
  }

  /** Whether somebody else holds the lock of the database, and not something is wrong with it. */
  private static boolean isInUse(RuntimeException e) {
    return e instanceof AlreadyLocked
        || (e instanceof DBOpEnvException
            && e.getCause() == null
            && String.valueOf(e.getMessage()).startsWith("Failed to get a lock"));
  }

  private static StoreException inUse(Path folder, RuntimeException e) {
    return new StoreException(
        folder
            + " is in use by another process: stop that one, or set ATLAS_HOME to another"
            + " folder",
        e);
  }

  private static StoreException damaged(Path folder, RuntimeException e) {
    return new StoreException(
        folder
            + " cannot be read ("
            + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
            + "): the database is damaged; run atlas rebuild to make it anew from the log and the"
            + " curated files",
        e);
  }

  /** A database that is gone when it is closed. */
  public static GraphStore temporary(EntityQueries queries) {
    TemporaryDatabase database = new TemporaryDatabase();
    return over(database.graphs(), () -> Long.MAX_VALUE, database::close, queries);
  }

  /** A database whose files are looked after elsewhere. */
  static GraphStore over(
      DatasetGraph graphs, LongSupplier room, Runnable closing, EntityQueries queries) {
    Path none = Path.of("");
    return new GraphStore(none, new DatabaseFiles(none, none), room, graphs, closing, queries);
  }

  /** All named graphs, to read in a transaction; every attempt to change them is refused. */
  public DatasetGraph graphs() {
    return readable;
  }

  /**
   * Whether it holds no statement.
   *
   * @throws StoreException where it is damaged
   */
  public boolean isEmpty() {
    try {
      return Txn.calculateRead(graphs, () -> !graphs.find().hasNext());
    } catch (RuntimeException e) {
      throw damaged(folder, e);
    }
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

  /** How much room it takes on the disk, in bytes; 0 where it is not to stay. */
  public long bytes() {
    return hasFiles() ? files.bytes() : 0;
  }

  /** Whether old states take as much room as the last one, or more. */
  public boolean isOutgrown() {
    return hasFiles() && files.isOutgrown();
  }

  /**
   * Gives back the room that old states take. This is for when nobody reads: a transaction that is
   * open when the files are changed for others loses its state.
   */
  public void compact() {
    files.forgetLengths();
    DatabaseMgr.compact(graphs, true);
    files.noteLive();
  }

  /** Notes how the files are, so that it is found out where one is damaged. */
  public void noteFiles() {
    if (hasFiles()) {
      files.noteAtRest();
    }
  }

  private boolean hasFiles() {
    return !folder.toString().isEmpty();
  }

  /**
   * Looks whether a change may be begun.
   *
   * @throws StoreException where the disk is nearly full
   */
  void requireRoom() {
    long free = room.getAsLong();
    if (free < LEAST_ROOM) {
      throw new StoreException(
          "nothing is changed, for the disk of "
              + folder
              + " has only "
              + (free >> 20)
              + " MB left: make room for "
              + (LEAST_ROOM >> 20)
              + " MB, then try again");
    }
  }

  void committed(RevisionId now) {
    head = now;
  }

  @Override
  public void close() {
    noteFiles();
    closing.run();
  }
}
