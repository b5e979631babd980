package com.mecfsatlas.catalog;

import com.mecfsatlas.catalog.Dumps.DumpFile;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The public graph at any revision as files, each written when it is asked for; a few stay. */
public final class RevisionDumps {
  private static final int REVISIONS = 4;

  private final Mementos mementos;
  private final DumpFolders folders;
  private final ReentrantLock writing = new ReentrantLock();

  RevisionDumps(Path folder, Mementos mementos) {
    this.mementos = mementos;
    this.folders = new DumpFolders(folder, REVISIONS);
  }

  /** The revision of that number, as far as {@code now} shows it. */
  public Optional<RevisionId> revision(long number, Snapshot now) {
    return number > now.revision().number() ? Optional.empty() : mementos.revision(number);
  }

  /**
   * The dump of the state at {@code revision}.
   *
   * @throws DumpBuildingException where another one is being written
   */
  public DumpFile file(RevisionId revision, Dump dump, Snapshot now) {
    try {
      Optional<DumpFile> written = folders.find(revision, dump);
      return written.isPresent() ? written.get() : write(revision, dump, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DumpFile write(RevisionId revision, Dump dump, Snapshot now) throws IOException {
    if (!writing.tryLock()) {
      throw new DumpBuildingException(revision);
    }
    try {
      Optional<DumpFile> written = folders.find(revision, dump);
      return written.isPresent()
          ? written.get()
          : folders.write(mementos.open(revision, now), dump);
    } finally {
      writing.unlock();
    }
  }
}
