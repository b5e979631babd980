package com.mecfsatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The TDB2 database in {@code ATLAS_HOME}: one writer, many readers, the union of its named graphs
 * as default graph.
 */
public final class GraphStore implements AutoCloseable {
  private final DatasetGraph graphs;

  private GraphStore(DatasetGraph graphs) {
    this.graphs = graphs;
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
      DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
      graphs.getContext().setTrue(TDB2.symUnionDefaultGraph);
      return new GraphStore(graphs);
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

  /** The database, for the SPARQL service and for transactions in this package. */
  public DatasetGraph graphs() {
    return graphs;
  }

  public Dataset dataset() {
    return DatasetFactory.wrap(graphs);
  }

  @Override
  public void close() {
    TDBInternal.expel(graphs);
  }
}
