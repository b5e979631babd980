package com.mecfsatlas.revision;

import com.mecfsatlas.model.Sha256;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.riot.RiotException;

/** One revision of a log as it is read: a file that is an RDF Patch, gzipped and never changed. */
final class Entry {
  private static final int BUFFER = 1 << 16;

  private final long number;
  private final Path file;

  Entry(long number, Path file) {
    this.number = number;
    this.file = file;
  }

  private interface Reading<T> {
    T of(InputStream in) throws IOException, EntryException;
  }

  /** What the header says; the patch is not read. */
  Revision revision() throws EntryException {
    return read(this::header);
  }

  /** What the header says, when every byte after it is as it was written. */
  Revision check() throws EntryException {
    return read(
        in -> {
          Revision revision = header(in);
          DigestInputStream body = new DigestInputStream(in, Sha256.start());
          if (body.transferTo(OutputStream.nullOutputStream()) == 0) {
            throw EntryException.torn("ends after its header");
          }
          if (!Sha256.end(body.getMessageDigest()).equals(revision.patch().digest())) {
            throw EntryException.damaged("has been changed: its patch does not match its digest");
          }
          return revision;
        });
  }

  /** Tells the patch to {@code changes}, or nothing if it is not as it was written. */
  Revision apply(RDFChanges changes) throws EntryException {
    Revision checked = check();
    return read(
        in -> {
          Revision revision = header(in);
          EntryHeader.of(checked).apply(changes);
          new RDFPatchReaderText(in).apply(changes);
          return revision;
        });
  }

  private Revision header(InputStream in) throws IOException, EntryException {
    Revision revision;
    try {
      byte[] lines = headerLines(in);
      revision = EntryHeader.read(RDFPatchReaderText.readerHeader(new ByteArrayInputStream(lines)));
    } catch (RiotException e) {
      throw EntryException.torn("is no RDF Patch: " + e.getMessage());
    }
    if (revision.number() != number) {
      throw EntryException.damaged("is that of revision " + revision.number());
    }
    return revision;
  }

  /** The lines that begin with H; {@code in} is left where the transaction begins. */
  private static byte[] headerLines(InputStream in) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int first = peek(in); first == 'H'; first = peek(in)) {
      int each = in.read();
      while (each >= 0 && each != '\n') {
        lines.write(each);
        each = in.read();
      }
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private static int peek(InputStream in) throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next;
  }

  private <T> T read(Reading<T> reading) throws EntryException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER)) {
      return reading.of(in);
    } catch (EOFException e) {
      throw EntryException.torn("cannot be unpacked, for it ends too early");
    } catch (ZipException e) {
      throw EntryException.torn("cannot be unpacked: " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw EntryException.damaged("is missing");
    } catch (IOException e) {
      throw new RevisionLogException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
