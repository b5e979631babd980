package com.mecfsatlas.revision;

import com.mecfsatlas.model.RevisionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.changes.RDFChangesCollector;

/**
 * Every revision of the public graph, each with its patch, in the order in which they were made.
 * What is in the log has happened, and nothing else has.
 *
 * <p>One writer at a time, any number of readers.
 */
public interface RevisionLog extends AutoCloseable {
  /** The number of the newest revision, 0 where there is none. */
  long head();

  /**
   * The revision of that number; nothing beyond the head.
   *
   * @throws RevisionLogException where it is damaged
   */
  Optional<Revision> get(long number);

  /** What the revision of that number is called; no entry is read for it. */
  Optional<RevisionId> id(long number);

  /**
   * As {@link #id}, of a revision that has been made.
   *
   * @throws RevisionLogException where it is damaged
   */
  default RevisionId existing(long number) {
    return id(number).or(() -> get(number).map(Committer::id)).orElseThrow();
  }

  /** The last revision made at {@code time} or before. */
  Optional<RevisionId> at(Instant time);

  /** As {@link #byGraph}, by what they are called. */
  List<RevisionId> idsByGraph(String iri);

  /** As {@link #byEntity}, by what they are called. */
  List<RevisionId> idsByEntity(String iri);

  /**
   * The number of the last revision up to {@code number} that changed a named graph, 0 for none.
   */
  long lastByGraph(String iri, long number);

  /** As {@link #lastByGraph}, of the description of a thing. */
  long lastByEntity(String iri, long number);

  /** The revisions from one number to another, both included, as far as there are any. */
  List<Revision> range(long from, long to);

  /** The revisions that changed a named graph, oldest first. */
  default List<Revision> byGraph(String iri) {
    return idsByGraph(iri).stream().flatMap(id -> get(id.number()).stream()).toList();
  }

  /** The revisions that changed the description of a thing, oldest first. */
  default List<Revision> byEntity(String iri) {
    return idsByEntity(iri).stream().flatMap(id -> get(id.number()).stream()).toList();
  }

  /**
   * Tells {@code changes} the patch of a revision as it is read, without keeping it: the header,
   * the beginning of the transaction, each statement, the commit. Where it is not as it was
   * written, nothing is told.
   *
   * @throws RevisionLogException where there is no such revision or it is damaged
   */
  void apply(long number, RDFChanges changes);

  /** The patch of a revision, in memory. */
  default RDFPatch patch(long number) {
    RDFChangesCollector collector = new RDFChangesCollector();
    apply(number, collector);
    return collector.getRDFPatch();
  }

  /**
   * Adds a revision, durably: when this returns it has happened, and when it throws it has not.
   *
   * @param statements tells what was added and removed; each call has changed something: what it
   *     adds was not there, what it removes was. Prefixes are no part of a revision
   * @return the revision as it was sealed
   * @throws RevisionLogException where it cannot come next, cannot be written, or the log was found
   *     damaged when it was opened
   */
  Revision append(RevisionDraft draft, Consumer<RDFChanges> statements);

  /**
   * Adds a revision of another log, which must come out the same.
   *
   * @throws RevisionLogException where it would not
   */
  void replicate(Revision original, Consumer<RDFChanges> statements);

  /**
   * The first revision that was found not to be as it was written when the log was opened, which
   * looks at headers only.
   */
  Optional<LogFault> fault();

  /** Reads everything; gives the first revision that is not as it was written, if any. */
  Optional<LogFault> verify();

  @Override
  void close();
}
