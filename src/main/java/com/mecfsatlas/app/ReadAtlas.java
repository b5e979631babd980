package com.mecfsatlas.app;

import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.Replay;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The public graph, to read and never to write: as the home has it, also while another process has
 * the home's database open; where there is no home yet, as the curated files have it.
 */
final class ReadAtlas implements AutoCloseable {
  private final AutoCloseable opened;
  private final Snapshot snapshot;

  private ReadAtlas(AutoCloseable opened, Snapshot snapshot) {
    this.opened = opened;
    this.snapshot = snapshot;
  }

  static ReadAtlas open(Settings settings, Progress progress) {
    if (!Files.isDirectory(settings.home().resolve("log"))) {
      return ofFiles(settings, progress);
    }
    QueryCatalogue queries = new QueryCatalogue(new Content(settings.content()).sparql());
    GraphStore store = store(settings.home(), new EntityQueries(queries));
    return new ReadAtlas(store, store.snapshots().current());
  }

  private static GraphStore store(Path home, EntityQueries queries) {
    try {
      return GraphStore.open(home, queries);
    } catch (StoreException e) {
      // Somebody else has it, or it is damaged: the log says the same.
      GraphStore store = GraphStore.temporary(queries);
      try (RevisionLog log = FileRevisionLog.read(home.resolve("log"))) {
        new Replay(log, store).run();
      }
      return store;
    }
  }

  private static ReadAtlas ofFiles(Settings settings, Progress progress) {
    try {
      Path home = Files.createTempDirectory("atlas");
      OpenAtlas atlas = OpenAtlas.open(settings.at(home), progress);
      AutoCloseable closing =
          () -> {
            atlas.close();
            remove(home);
          };
      return new ReadAtlas(closing, atlas.snapshots().current());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Snapshot snapshot() {
    return snapshot;
  }

  @Override
  public void close() {
    snapshot.close();
    try {
      opened.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
