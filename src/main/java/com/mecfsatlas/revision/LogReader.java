package com.mecfsatlas.revision;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.jena.rdfpatch.RDFChanges;

/** Reads the entries of a log in a folder; the headers asked for last are kept in memory. */
final class LogReader {
  /** Graphs, things and files named by the headers that are kept, of 150 bytes or so each. */
  private static final long KEPT = 100_000;

  private final LogFolder folder;
  private final Cache<Long, Revision> kept =
      Caffeine.newBuilder().maximumWeight(KEPT).weigher(LogReader::weight).build();

  LogReader(LogFolder folder) {
    this.folder = folder;
  }

  /**
   * A revision that is there.
   *
   * @throws RevisionLogException where it is damaged
   */
  Revision revision(long number) {
    return requireNonNull(kept.get(number, this::read));
  }

  /**
   * Tells the patch of a revision that is there.
   *
   * @throws RevisionLogException where it is damaged; then nothing was told
   */
  void apply(long number, RDFChanges changes) {
    try {
      folder.read(number).apply(changes);
    } catch (EntryException e) {
      throw damaged(number, e);
    }
  }

  private Revision read(long number) {
    try {
      return folder.read(number).revision();
    } catch (EntryException e) {
      throw damaged(number, e);
    }
  }

  private RevisionLogException damaged(long number, EntryException e) {
    return RevisionLogException.damaged(folder, new LogFault(number, e.reason()), e);
  }

  private static int weight(long number, Revision revision) {
    return 1 + revision.graphs().size() + revision.entities().size() + revision.files().size();
  }
}
