package com.mecfsatlas.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The Lucene index of one revision of the graph, as jena-text writes it, in a folder named by the
 * revision: it is there as a whole or not at all, and a new revision has a folder of its own.
 */
final class TextFiles {
  /** The Lucene field that holds the IRI. */
  static final String ADDRESS = "uri";

  /** The Lucene field that holds a value in one piece, letters and digits only. */
  static final String WHOLE = "whole";

  /** The same of what follows the prefix of an identifier. */
  static final String LOCAL = "local";

  private TextFiles() {}

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

  private static void build(Path own, Source source) {
    TextIndexLucene index = lucene(own);
    try {
      source.writeTo(value -> index.addEntity(entity(value)));
      index.prepareCommit();
      index.commit();
    } finally {
      index.close();
    }
  }

  private static Entity entity(Value value) {
    Entity entity = new Entity(value.thing(), null);
    entity.put(value.field().key(), value.text());
    entity.put(WHOLE, value.whole());
    if (!value.local().isEmpty()) {
      entity.put(LOCAL, value.local());
    }
    return entity;
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

  private static TextIndexLucene lucene(Path own) {
    EntityDefinition fields =
        new EntityDefinition(ADDRESS, SearchField.LABEL.key(), SearchField.LABEL.property());
    for (SearchField field : SearchField.values()) {
      fields.set(field.key(), field.property());
      fields.setAnalyzer(field.key(), NameAnalyzer.ofNames());
    }
    // jena-text wants to know where it would keep a language; no value has one here.
    fields.setLangField("lang");
    TextIndexConfig config = new TextIndexConfig(fields);
    // Of the fields that are no property: one piece.
    config.setAnalyzer(new KeywordAnalyzer());
    config.setQueryAnalyzer(NameAnalyzer.ofQueries());
    config.setValueStored(true);
    try {
      return new TextIndexLucene(files(own), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
