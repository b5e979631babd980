package com.mecfsatlas.revision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one revision of a log. The patch is written first, for the header holds its digest; both
 * are gzip members of one file (RFC 1952, 2.2). The file gets its name when it is whole and on the
 * disk, so that nobody ever sees a part of it.
 */
final class EntryWriter {
  private static final Logger LOG = LoggerFactory.getLogger(EntryWriter.class);

  private final LogFolder folder;
  private final Storage storage;
  private final Path body;
  private final Path whole;

  EntryWriter(LogFolder folder, Storage storage) {
    this.folder = folder;
    this.storage = storage;
    this.body = folder.pending().resolve("body");
    this.whole = folder.pending().resolve("whole");
  }

  /**
   * Writes an entry that is there when this returns, and is not when it throws.
   *
   * @param check sees the revision before it is there, and may throw
   */
  Revision write(
      RevisionDraft draft,
      String previous,
      Consumer<RDFChanges> statements,
      Consumer<Revision> check)
      throws IOException {
    try {
      Revision revision = Revision.sealed(draft, writeBody(statements), previous);
      check.accept(revision);
      writeWhole(revision);
      storage.sync(whole);
      publish(revision.number());
      return revision;
    } finally {
      discard(body);
      discard(whole);
    }
  }

  private PatchTotals writeBody(Consumer<RDFChanges> statements) throws IOException {
    storage.createFolder(folder.pending());
    try (OutputStream out = new GZIPOutputStream(storage.create(body))) {
      PatchBody patch = new PatchBody(out);
      statements.accept(patch);
      return patch.end();
    }
  }

  private void writeWhole(Revision revision) throws IOException {
    try (OutputStream out = storage.create(whole)) {
      out.write(header(revision));
      Files.copy(body, out);
    }
  }

  private static byte[] header(Revision revision) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      RDFChangesWriterText writer = RDFChangesWriterText.create(out);
      EntryHeader.of(revision).apply(writer);
      writer.finish();
    }
    return packed.toByteArray();
  }

  private void publish(long number) throws IOException {
    Path entry = folder.entry(number);
    Path shard = folder.shard(number);
    storage.createFolder(shard);
    storage.sync(folder.path());
    storage.move(whole, entry);
    try {
      storage.sync(shard);
    } catch (IOException e) {
      // Nobody can tell whether its name lasts: then it is not to be there.
      storage.delete(entry);
      throw e;
    }
  }

  private void discard(Path file) {
    try {
      storage.delete(file);
    } catch (IOException e) {
      LOG.warn("{} stays until the next start: {}", file, e.getMessage());
    }
  }
}
