package com.mecfsatlas.catalog;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.store.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The whole public graph as files below {@code ATLAS_HOME/dumps}, a folder for each revision; each
 * file is written when it is first asked for. Those of old revisions are removed then.
 */
public final class Dumps {
  /** The latest revision, and one that somebody may be fetching still. */
  private static final int REVISIONS = 2;

  private final Path folder;
  private final DumpFolders folders;

  /**
   * @param home {@code ATLAS_HOME}
   */
  public Dumps(Path home) {
    this.folder = home.resolve("dumps");
    this.folders = new DumpFolders(folder, REVISIONS);
  }

  /**
   * A dump and its checksum.
   *
   * @param sha256 in hexadecimal digits
   * @param mediaType of what is compressed in it
   * @param written when the revision was made, to the second
   */
  public record DumpFile(Path path, String sha256, String mediaType, long bytes, Instant written) {}

  /** Those of any revision, in a folder beside. */
  public RevisionDumps ofRevisions(Mementos mementos) {
    return new RevisionDumps(folder.resolve("revisions"), mementos);
  }

  /** Each of them; those that are not there yet are written. */
  public List<DumpFile> all(Snapshot snapshot) {
    return Arrays.stream(Dump.values()).map(dump -> file(snapshot, dump)).toList();
  }

  /** The dump that is called {@code fileName}, whole. */
  public Optional<DumpFile> find(Snapshot snapshot, String fileName) {
    return Dump.of(fileName).map(dump -> file(snapshot, dump));
  }

  private synchronized DumpFile file(Snapshot snapshot, Dump dump) {
    try {
      Optional<DumpFile> written = folders.find(snapshot.revision(), dump);
      return written.isPresent() ? written.get() : folders.write(snapshot, dump);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
