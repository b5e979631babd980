package com.mecfsatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A database of its own among the system's temporary files, gone when it is closed. TDB2 in memory,
 * whose caches hold ten blocks, takes four times as long.
 */
public final class TemporaryDatabase implements AutoCloseable {
  private final Path folder;
  private final DatasetGraph graphs;

  public TemporaryDatabase() {
    try {
      folder = Files.createTempDirectory("atlas-database");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    graphs = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
  }

  /** To read and to change, in transactions. */
  public DatasetGraph graphs() {
    return graphs;
  }

  @Override
  public void close() {
    TDBInternal.expel(graphs);
    IOX.deleteAll(folder);
  }
}
