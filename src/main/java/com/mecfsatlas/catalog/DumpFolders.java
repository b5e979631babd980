package com.mecfsatlas.catalog;

import com.mecfsatlas.catalog.Dumps.DumpFile;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.model.Sha256;
import com.mecfsatlas.store.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders of dumps, one for each revision, of which there are a few: those that somebody asked for
 * last.
 */
final class DumpFolders {
  /** As {@link RevisionId} is written; other folders beside are left alone. */
  private static final Pattern NAME = Pattern.compile("[0-9]{1,18}(-[0-9a-z]+)?");

  private final Path parent;
  private final int most;

  /**
   * @param most how many of them stay
   */
  DumpFolders(Path parent, int most) {
    this.parent = parent;
    this.most = most;
  }

  /** The dump of a revision, where it is written. */
  Optional<DumpFile> find(RevisionId revision, Dump dump) throws IOException {
    Path folder = parent.resolve(revision.toString());
    Path file = folder.resolve(dump.fileName());
    try {
      String sha256 = Files.readString(checksum(file));
      Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
      return Optional.of(
          new DumpFile(
              file,
              sha256,
              dump.mediaType(),
              Files.size(file),
              revision.time().truncatedTo(ChronoUnit.SECONDS)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Writes it, and removes the folder that nobody asked for for the longest time. */
  DumpFile write(Snapshot snapshot, Dump dump) throws IOException {
    Path folder = parent.resolve(snapshot.revision().toString());
    Files.createDirectories(folder);
    dump.write(snapshot, folder);
    Path file = folder.resolve(dump.fileName());
    Files.writeString(checksum(file), sha256(file));
    DumpFile written = find(snapshot.revision(), dump).orElseThrow();
    removeOld();
    return written;
  }

  private static Path checksum(Path file) {
    return file.resolveSibling(file.getFileName() + ".sha256");
  }

  private void removeOld() throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      for (Path folder :
          folders
              .filter(each -> NAME.matcher(each.getFileName().toString()).matches())
              .sorted(Comparator.comparing(DumpFolders::lastUse).reversed())
              .skip(most)
              .toList()) {
        remove(folder);
      }
    }
  }

  private static Instant lastUse(Path folder) {
    try {
      return Files.getLastModifiedTime(folder).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested = new DigestInputStream(in, Sha256.start())) {
      digested.transferTo(OutputStream.nullOutputStream());
      return Sha256.end(digested.getMessageDigest());
    }
  }
}
