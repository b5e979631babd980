package com.mecfsatlas.app;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code ATLAS_HOME}: the log of revisions, and what is made from it. */
final class Home {
  /** What is made from log or files, and can be made anew. */
  private static final List<String> MADE = List.of("tdb2", "lucene", "dumps");

  private final Path folder;
  private final Progress progress;

  private Home(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Makes the folder where it is not there.
   *
   * @throws StoreException where it cannot be written
   */
  static Home prepare(Path folder, Progress progress) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          "cannot write " + folder + ": give ATLAS_HOME a folder that this user may write", e);
    }
    return new Home(folder, progress);
  }

  Path log() {
    return folder.resolve("log");
  }

  /**
   * Opens the store. Version 0.1.0 knew no revisions: what it left is made anew from the curated
   * files, of which it held nothing else.
   */
  GraphStore store(EntityQueries queries) {
    boolean isNew = !Files.exists(folder.resolve("tdb2"));
    GraphStore store = GraphStore.open(folder, queries);
    if (isNew || !store.head().equals(RevisionId.NONE) || store.isEmpty()) {
      return store;
    }
    store.close();
    progress.step("The store in " + folder + " is of version 0.1.0 and is made anew");
    MADE.forEach(this::delete);
    return GraphStore.open(folder, queries);
  }

  /** Removes everything but the log. */
  void forgetWhatTheLogMakes() {
    MADE.forEach(this::delete);
  }

  /** By path of the curated files, the digest of the graph that was taken up last. */
  Map<String, String> loaded(RevisionLog log) {
    Map<String, String> loaded = new TreeMap<>();
    for (Revision revision : log.range(1, log.head())) {
      loaded.putAll(revision.files());
    }
    loaded.values().removeIf(String::isEmpty);
    return loaded;
  }

  private void delete(String name) {
    Path part = folder.resolve(name);
    if (!Files.exists(part)) {
      return;
    }
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new StoreException("cannot remove " + part + ": remove it by hand", e);
    }
  }
}
