package com.mecfsatlas.app;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code ATLAS_HOME}: the log of revisions, and what is made from it. */
final class Home {
  /** What is made from log or files, and can be made anew. */
  private static final List<String> MADE =
      List.of("tdb2", "store.json", "lucene", "dumps", "files.json");

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
   * Opens the store. One that does not tell its revision is made anew: version 0.1.0 knew none, and
   * held nothing but the curated files.
   */
  GraphStore store(EntityQueries queries, RevisionLog log) {
    GraphStore store = GraphStore.open(folder, queries);
    if (!store.head().equals(RevisionId.NONE)) {
      return store;
    }
    boolean isEmpty = store.isEmpty();
    if (log.head() > 0) {
      progress.step("The store in " + folder + " has no revision yet and is made from the log");
    } else if (!isEmpty) {
      progress.step("The store in " + folder + " is of version 0.1.0 and is made anew");
    }
    if (isEmpty) {
      return store;
    }
    store.close();
    forgetWhatTheLogMakes();
    return GraphStore.open(folder, queries);
  }

  /** Removes everything but the log. */
  void forgetWhatTheLogMakes() {
    MADE.forEach(this::delete);
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
