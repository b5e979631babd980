package com.mecfsatlas.search;

import com.mecfsatlas.model.RevisionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index as it was at the latest revisions: a search reads that of its snapshot, also while the
 * next is written.
 */
final class IndexGenerations implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexGenerations.class);

  /** The latest, and the one that searches begun before it still read. */
  private static final int KEPT = 2;

  private final IndexFolder folder;
  private final String form;
  private final Deque<Generation> generations = new ArrayDeque<>();

  /**
   * @param form of the values; an index in another is built again
   */
  IndexGenerations(IndexFolder folder, String form) {
    this.folder = folder;
    this.form = form;
  }

  /** The index at one revision; who has it releases it. */
  static final class Generation {
    private final RevisionId revision;
    private final DirectoryReader reader;
    private final SearchIndex index;

    private Generation(RevisionId revision, DirectoryReader reader) {
      this.revision = revision;
      this.reader = reader;
      this.index = new SearchIndex(reader);
    }

    SearchIndex index() {
      return index;
    }

    void release() {
      try {
        reader.decRef();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Generation acquired() {
      reader.incRef();
      return this;
    }
  }

  /** Whether the last commit of the index is of {@code revision}. */
  synchronized boolean holds(RevisionId revision) {
    return folder.state().equals(state(revision));
  }

  /**
   * The index at {@code revision}, built from {@code all} where it is not that; an index that has
   * gone on already is read as it is.
   */
  synchronized Generation of(RevisionId revision, IndexFolder.Source all) {
    return find(revision)
        .or(() -> later(revision))
        .orElseGet(() -> buildOrLatest(revision, all))
        .acquired();
  }

  /**
   * Brings the index from {@code base} to {@code revision}, if it is at {@code base}: otherwise it
   * will be built when it is needed.
   *
   * @param things whose values may have changed
   * @param values all values of these
   */
  synchronized void follow(
      RevisionId base, RevisionId revision, Collection<String> things, IndexFolder.Source values) {
    if (folder.state().equals(state(base))) {
      folder.replace(state(revision), things, values);
      add(revision);
    }
  }

  /** A disk without room does not end the search: it finds what it found before. */
  private Generation buildOrLatest(RevisionId revision, IndexFolder.Source all) {
    try {
      return build(revision, all);
    } catch (UncheckedIOException e) {
      if (generations.isEmpty()) {
        throw e;
      }
      LOG.warn(
          "The search index could not be brought to revision {} and is used as it was: {}",
          revision,
          e.getMessage());
      return generations.getLast();
    }
  }

  private Generation build(RevisionId revision, IndexFolder.Source all) {
    if (!folder.state().equals(state(revision))) {
      folder.replaceAll(state(revision), all);
    }
    return add(revision);
  }

  private Generation add(RevisionId revision) {
    Generation latest = new Generation(revision, folder.reader());
    generations.addLast(latest);
    if (generations.size() > KEPT) {
      generations.removeFirst().release();
    }
    return latest;
  }

  private Optional<Generation> find(RevisionId revision) {
    return generations.stream().filter(each -> each.revision.equals(revision)).findFirst();
  }

  private Optional<Generation> later(RevisionId revision) {
    return generations.stream()
        .filter(each -> each.revision.number() > revision.number())
        .findFirst();
  }

  private String state(RevisionId revision) {
    return revision + " " + form;
  }

  @Override
  public synchronized void close() {
    generations.forEach(Generation::release);
    folder.close();
  }
}
