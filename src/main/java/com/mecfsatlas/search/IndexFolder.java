package com.mecfsatlas.search;

import com.mecfsatlas.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Lucene index in a folder, one document for each value that a thing is found by. Each commit
 * of it says which state of the graph it holds, so that a commit is that state as a whole.
 */
final class IndexFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  /** The Lucene field that holds the IRI. */
  static final String ADDRESS = "uri";

  /** The Lucene field that holds a value in one piece, letters and digits only. */
  static final String WHOLE = "whole";

  /** The same of what follows the prefix of an identifier. */
  static final String LOCAL = "local";

  private static final String STATE = "state";

  private final Directory directory;
  private IndexWriter writer;

  private IndexFolder(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = writer(directory);
  }

  /** One value to be found by; {@code local} is empty but for an identifier with a prefix. */
  record Value(String thing, SearchField field, String text, String whole, String local) {}

  /** What hands over values. */
  interface Source {
    void writeTo(Consumer<Value> index);
  }

  /**
   * Opens the index in {@code folder}; one that cannot be read is begun anew.
   *
   * @throws StoreException where the folder cannot be written
   */
  static IndexFolder open(Path folder) {
    return open(folder, directory -> directory);
  }

  /**
   * @param disk what stands between the index and its files
   */
  static IndexFolder open(Path folder, UnaryOperator<Directory> disk) {
    try {
      if (Files.exists(folder) && !isSound(folder)) {
        LOG.warn("The search index in {} is not whole and is built anew", folder);
        remove(folder);
      }
      Files.createDirectories(folder);
      return new IndexFolder(disk.apply(files(folder)));
    } catch (IOException e) {
      throw new StoreException(
          "cannot write " + folder + ": give ATLAS_HOME a folder that this user may write", e);
    }
  }

  /** The state that the last commit holds; empty where there is none. */
  String state() {
    if (!writer.isOpen()) {
      return "";
    }
    return StreamSupport.stream(
            writer.getLiveCommitData() == null
                ? List.<Map.Entry<String, String>>of().spliterator()
                : writer.getLiveCommitData().spliterator(),
            false)
        .filter(each -> each.getKey().equals(STATE))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse("");
  }

  /** Replaces everything, and commits it as {@code state}. */
  void replaceAll(String state, Source source) {
    change(state, source, () -> writer.deleteAll());
  }

  /** Replaces the values of {@code things}, and commits that as {@code state}. */
  void replace(String state, Collection<String> things, Source source) {
    Term[] terms = things.stream().map(thing -> new Term(ADDRESS, thing)).toArray(Term[]::new);
    change(state, source, () -> writer.deleteDocuments(terms));
  }

  private interface Removal {
    void run() throws IOException;
  }

  private void change(String state, Source source, Removal removal) {
    try {
      if (!writer.isOpen()) {
        writer = writer(directory);
      }
      removal.run();
      source.writeTo(this::add);
      writer.setLiveCommitData(Map.of(STATE, state).entrySet());
      writer.commit();
    } catch (IOException e) {
      giveUp();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      giveUp();
      throw e;
    }
  }

  /** What was written since the last commit is not wanted; the next change begins from there. */
  private void giveUp() {
    try {
      writer.rollback();
    } catch (IOException e) {
      LOG.debug("the index writer ends with an error", e);
    }
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(NameAnalyzer.ofNames());
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  /** What the last commit holds. */
  DirectoryReader reader() {
    try {
      return DirectoryReader.open(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Value value) {
    Document document = new Document();
    document.add(new StringField(ADDRESS, value.thing(), Store.YES));
    document.add(new TextField(value.field().key(), value.text(), Store.YES));
    document.add(new StringField(WHOLE, value.whole(), Store.YES));
    if (!value.local().isEmpty()) {
      document.add(new StringField(LOCAL, value.local(), Store.YES));
    }
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An index without a commit was not finished; one whose checksums fail was damaged. */
  private static boolean isSound(Path folder) {
    try (Directory directory = files(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext segment : reader.leaves()) {
        segment.reader().checkIntegrity();
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** Read as files: memory mapping needs native access, for which newer Java versions warn. */
  private static Directory files(Path folder) throws IOException {
    return new NIOFSDirectory(folder);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
