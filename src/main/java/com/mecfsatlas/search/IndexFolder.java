package com.mecfsatlas.search;

import com.mecfsatlas.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The Lucene index of one revision of the graph, in a folder named by the revision: it is there as
 * a whole or not at all, and a new revision has a folder of its own.
 */
final class IndexFolder {
  /** The Lucene field that holds the IRI. */
  static final String ADDRESS = "uri";

  /** The Lucene field that holds a value in one piece, letters and digits only. */
  static final String WHOLE = "whole";

  /** The same of what follows the prefix of an identifier. */
  static final String LOCAL = "local";

  private IndexFolder() {}

  /** One value to be found by; {@code local} is empty but for an identifier with a prefix. */
  record Value(String thing, SearchField field, String text, String whole, String local) {}

  /** What writes all values of the revision. */
  interface Source {
    void writeTo(Consumer<Value> index);
  }

  /**
   * Opens the index of {@code revision} below {@code folder}; builds it where it is missing or
   * cannot be read, and removes those of other revisions.
   */
  static DirectoryReader open(Path folder, String revision, Source source) {
    Path own = folder.resolve(revision);
    try {
      Files.createDirectories(folder);
      if (!isWhole(own)) {
        remove(own);
        build(own, source);
      }
      for (Path other : below(folder)) {
        if (!other.equals(own)) {
          remove(other);
        }
      }
      return DirectoryReader.open(files(own));
    } catch (IOException e) {
      throw new StoreException(
          "cannot write " + folder + ": give ATLAS_HOME a folder that this user may write", e);
    }
  }

  private static void build(Path own, Source source) throws IOException {
    Analyzer names = NameAnalyzer.ofNames();
    try (Directory directory = files(own);
        IndexWriter index = new IndexWriter(directory, new IndexWriterConfig(names))) {
      source.writeTo(value -> add(index, value));
      index.commit();
    }
  }

  private static void add(IndexWriter index, Value value) {
    Document document = new Document();
    document.add(new StringField(ADDRESS, value.thing(), Store.YES));
    document.add(new TextField(value.field().key(), value.text(), Store.YES));
    document.add(new StringField(WHOLE, value.whole(), Store.YES));
    if (!value.local().isEmpty()) {
      document.add(new StringField(LOCAL, value.local(), Store.YES));
    }
    try {
      index.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An index without a commit was not finished; one whose checksums fail was damaged. */
  private static boolean isWhole(Path own) {
    if (!Files.isDirectory(own)) {
      return false;
    }
    try (Directory directory = files(own);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext segment : reader.leaves()) {
        segment.reader().checkIntegrity();
      }
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Read as files: memory mapping needs native access, for which newer Java versions warn. */
  private static Directory files(Path own) throws IOException {
    return new NIOFSDirectory(own);
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
