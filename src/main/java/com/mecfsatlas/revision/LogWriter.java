package com.mecfsatlas.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.rdfpatch.RDFChanges;
import org.jspecify.annotations.Nullable;

/** The one who adds to a log in a folder, while it holds the folder's lock. */
final class LogWriter implements AutoCloseable {
  private static final String WAY_OUT = "; make room or mend the disk, then try again";

  private final LogFolder folder;
  private final Storage storage;
  private final FolderLock lock;
  private final EntryWriter entries;
  private final LogScan scan;
  private @Nullable String halt;

  private LogWriter(LogFolder folder, Storage storage, FolderLock lock) {
    this.folder = folder;
    this.storage = storage;
    this.lock = lock;
    this.entries = new EntryWriter(folder, storage);
    this.scan = LogScan.of(folder, storage, true);
    this.halt =
        scan.fault().map(fault -> "the log is not as it was written; " + fault).orElse(null);
  }

  /** Takes the lock and puts the folder in order. */
  static LogWriter of(LogFolder folder, Storage storage) throws IOException {
    storage.createFolder(folder.path());
    FolderLock lock = FolderLock.of(folder);
    try {
      new Recovery(folder, storage).run();
      return new LogWriter(folder, storage, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** What was found when the lock was taken. */
  LogScan scan() {
    return scan;
  }

  /**
   * Adds a revision.
   *
   * @param check sees it before it is there, and may throw
   */
  Revision write(
      RevisionDraft draft,
      Optional<Revision> last,
      Consumer<RDFChanges> statements,
      Consumer<Revision> check) {
    if (halt != null) {
      throw refused(draft, halt);
    }
    draft
        .faultAfter(last)
        .ifPresent(
            reason -> {
              throw refused(draft, "it " + reason);
            });
    Revision revision = written(draft, last, statements, check);
    new ShardIndex(folder.shard(revision.number()), storage).add(revision);
    return revision;
  }

  private Revision written(
      RevisionDraft draft,
      Optional<Revision> last,
      Consumer<RDFChanges> statements,
      Consumer<Revision> check) {
    try {
      return entries.write(draft, last.map(Revision::digest).orElse(""), statements, check);
    } catch (IOException | AtlasException e) {
      throw new RevisionLogException(outcome(draft.number()) + ": " + e.getMessage() + WAY_OUT, e);
    }
  }

  private String outcome(long number) {
    if (Files.exists(folder.entry(number))) {
      // It was to be taken away again, and could not be.
      halt = "the disk may have kept revision " + number + " all the same: start again to see";
      return "it is not known whether revision " + number + " is in the log " + folder.path();
    }
    return "revision " + number + " is not in the log " + folder.path() + ", which is as it was";
  }

  private RevisionLogException refused(RevisionDraft draft, String reason) {
    return new RevisionLogException(
        "revision " + draft.number() + " is not added to the log " + folder.path() + ": " + reason);
  }

  @Override
  public void close() throws IOException {
    halt = "it was closed";
    lock.close();
  }
}
