package com.mecfsatlas.catalog;

import com.mecfsatlas.store.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole public graph as files below {@code ATLAS_HOME/dumps}, a folder for each revision; each
 * file is written when it is first asked for. Those of old revisions are removed then.
 */
public final class Dumps {
  /** The latest revision, and one that somebody may be fetching still. */
  private static final int REVISIONS_KEPT = 2;

  private final Path dumps;

  /**
   * @param home {@code ATLAS_HOME}
   */
  public Dumps(Path home) {
    this.dumps = home.resolve("dumps");
  }

  /**
   * A dump and its checksum.
   *
   * @param sha256 in hexadecimal digits
   * @param mediaType of what is compressed in it
   * @param written when the revision was made, to the second
   */
  public record DumpFile(Path path, String sha256, String mediaType, long bytes, Instant written) {}

  /** Each of them; those that are not there yet are written. */
  public List<DumpFile> all(Snapshot snapshot) {
    return Arrays.stream(Dump.values()).map(dump -> file(snapshot, dump)).toList();
  }

  /** The dump that is called {@code fileName}, whole. */
  public Optional<DumpFile> find(Snapshot snapshot, String fileName) {
    return Arrays.stream(Dump.values())
        .filter(dump -> dump.fileName().equals(fileName))
        .findFirst()
        .map(dump -> file(snapshot, dump));
  }

  private synchronized DumpFile file(Snapshot snapshot, Dump dump) {
    Path folder = dumps.resolve(snapshot.revision().toString());
    Path file = folder.resolve(dump.fileName());
    Path checksum = folder.resolve(dump.fileName() + ".sha256");
    try {
      if (!Files.exists(checksum)) {
        Files.createDirectories(folder);
        dump.write(snapshot, folder);
        Files.writeString(checksum, sha256(file));
        removeOld();
      }
      return new DumpFile(
          file,
          Files.readString(checksum),
          dump.mediaType(),
          Files.size(file),
          snapshot.revision().time().truncatedTo(ChronoUnit.SECONDS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeOld() throws IOException {
    try (Stream<Path> folders = Files.list(dumps)) {
      for (Path folder :
          folders
              .sorted(Comparator.comparing(Dumps::revision).reversed())
              .skip(REVISIONS_KEPT)
              .toList()) {
        remove(folder);
      }
    }
  }

  private static long revision(Path folder) {
    String number = folder.getFileName().toString().replaceFirst("-.*", "");
    return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
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
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
