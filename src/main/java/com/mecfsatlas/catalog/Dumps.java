package com.mecfsatlas.catalog;

import com.mecfsatlas.store.GraphStore;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The whole public graph as files below {@code ATLAS_HOME/dumps}, a folder for each revision; each
 * file is written when it is first asked for.
 */
public final class Dumps {
  private final GraphStore store;
  private final Path folder;

  /**
   * @param home {@code ATLAS_HOME}
   * @param revision the digest of everything that was loaded
   */
  public Dumps(GraphStore store, Path home, String revision) {
    this.store = store;
    this.folder = home.resolve("dumps").resolve(revision);
  }

  /**
   * A dump and its checksum.
   *
   * @param sha256 in hexadecimal digits
   * @param mediaType of what is compressed in it
   * @param written to the second
   */
  public record DumpFile(Path path, String sha256, String mediaType, long bytes, Instant written) {}

  /** Each of them; those that are not there yet are written. */
  public List<DumpFile> all() {
    return Arrays.stream(Dump.values()).map(this::file).toList();
  }

  /** The dump that is called {@code fileName}, whole. */
  public Optional<DumpFile> find(String fileName) {
    return Arrays.stream(Dump.values())
        .filter(dump -> dump.fileName().equals(fileName))
        .findFirst()
        .map(this::file);
  }

  private synchronized DumpFile file(Dump dump) {
    Path file = folder.resolve(dump.fileName());
    Path checksum = folder.resolve(dump.fileName() + ".sha256");
    try {
      if (!Files.exists(checksum)) {
        Files.createDirectories(folder);
        dump.write(store, folder);
        Files.writeString(checksum, sha256(file));
      }
      return new DumpFile(
          file,
          Files.readString(checksum),
          dump.mediaType(),
          Files.size(file),
          Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
