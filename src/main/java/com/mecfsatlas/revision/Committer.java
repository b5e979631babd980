package com.mecfsatlas.revision;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.CommitResult.Committed;
import com.mecfsatlas.revision.CommitResult.Conflict;
import com.mecfsatlas.revision.CommitResult.Rejected;
import com.mecfsatlas.revision.CommitResult.Unchanged;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreWriter;
import com.mecfsatlas.validation.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where the public graph changes. A change set is applied, what follows from it is
 * derived, the rules judge the result; then it is written to the log, which makes it happen, and
 * taken up by the store, which makes it seen.
 */
public final class Committer {
  private static final Logger LOG = LoggerFactory.getLogger(Committer.class);

  private final StoreWriter writer;
  private final RevisionLog log;
  private final Rules rules;
  private final Clock clock;
  private final List<Follower> followers;
  private boolean isPending;

  /**
   * Takes up what the log has beyond the store. Where the log is damaged, nothing is written any
   * more, and the store stays to be read.
   *
   * @param store whose writer nobody else has
   * @param followers told of each revision, in this order
   * @throws RevisionLogException where log and store are not of one history
   */
  public Committer(
      GraphStore store, RevisionLog log, Rules rules, Clock clock, List<Follower> followers) {
    this.writer = store.writer();
    this.log = log;
    this.rules = rules;
    this.clock = clock;
    this.followers = List.copyOf(followers);
    new History(log, store).check();
    redo();
  }

  /**
   * Commits {@code change}, or says why not.
   *
   * @throws CommitPendingException where an earlier revision, or this one, is in the log and cannot
   *     be taken up by the store
   * @throws RevisionLogException where the log cannot be written; nothing has changed
   * @throws com.mecfsatlas.store.StoreException where the disk is nearly full; nothing has changed
   */
  public synchronized CommitResult commit(ChangeSet change) {
    requireWhole();
    redo();
    writer.beginChange();
    try {
      return commit(new Candidate(writer.graphs(), change));
    } finally {
      writer.abort();
    }
  }

  /**
   * Derives and judges everything anew, as a revision of its own.
   *
   * @return {@code Unchanged} where nothing of what derives and judges has changed since the last
   *     revision
   * @throws RevisionLogException where the log cannot be written
   */
  public synchronized CommitResult rebuild(String agent, String reason) {
    requireWhole();
    redo();
    RevisionId head = writer.head();
    if (head.number() == 0 || isBuiltByTheseRules()) {
      return new Unchanged(head);
    }
    writer.beginChange();
    try {
      QuadDelta delta = new QuadDelta();
      rules.deriveAll(writer.graphs(), delta);
      List<Violation> violations = rules.judgeAll(writer.graphs());
      ChangeSet change = ChangeSet.on(head.number(), Activity.REBUILD, agent, reason);
      return violations.isEmpty() ? seal(change, new TreeMap<>(), delta) : new Rejected(violations);
    } finally {
      writer.abort();
    }
  }

  /** Whether the latest revision was derived and judged as this process would. */
  public boolean isBuiltByTheseRules() {
    return log.get(log.head()).map(Revision::rules).filter(rules.digest()::equals).isPresent();
  }

  private CommitResult commit(Candidate candidate) {
    ChangeSet change = candidate.change();
    RevisionId head = writer.head();
    SortedMap<String, GraphChange> graphs = candidate.changes();
    if (graphs.isEmpty()) {
      return new Unchanged(head);
    }
    var moved = candidate.movedSince(graphs.keySet());
    if (!moved.isEmpty()) {
      return new Conflict(head, moved);
    }
    QuadDelta delta = CommitPhase.of("apply", () -> candidate.apply(graphs.keySet()));
    boolean isEverything =
        graphs.containsKey(GraphNames.ONTOLOGY.getURI()) || !isBuiltByTheseRules();
    DatasetGraph now = writer.graphs();
    CommitPhase.run("derive", () -> derive(isEverything, delta));
    List<Violation> violations =
        CommitPhase.of(
            "validate", () -> isEverything ? rules.judgeAll(now) : rules.judge(now, delta));
    if (!violations.isEmpty()) {
      return new Rejected(violations);
    }
    var readAndMoved =
        CommitPhase.of("conflicts", () -> candidate.movedSince(rules.read(now, delta)));
    return readAndMoved.isEmpty() ? seal(change, graphs, delta) : new Conflict(head, readAndMoved);
  }

  private void derive(boolean isEverything, QuadDelta delta) {
    if (isEverything) {
      rules.deriveAll(writer.graphs(), delta);
    } else {
      rules.derive(writer.graphs(), delta);
    }
  }

  private Committed seal(ChangeSet change, SortedMap<String, GraphChange> graphs, QuadDelta delta) {
    RevisionId before = writer.head();
    RevisionDraft draft =
        new RevisionDraft(
            before.number() + 1,
            now(before),
            change.activity(),
            change.agent(),
            change.reason(),
            graphs,
            CommitPhase.of("touched", () -> rules.touched(writer.graphs(), delta)),
            rules.digest(),
            change.files());
    Revision revision = CommitPhase.of("append", () -> log.append(draft, delta::tell));
    finish(before, revision);
    return new Committed(revision);
  }

  /** Time never runs backwards in the log, whatever the clock does. */
  private Instant now(RevisionId before) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.isBefore(before.time()) ? before.time() : now;
  }

  /** The revision is in the log, so it has happened; the open transaction holds what it makes. */
  private void finish(RevisionId before, Revision revision) {
    RevisionId head = id(revision);
    try {
      new SourceGraphs(writer.graphs()).note(revision);
      Snapshot candidate = writer.candidate(head);
      CommitPhase.run(
          "follow",
          () -> followers.forEach(follower -> follow(follower, before, candidate, revision)));
      CommitPhase.run("store", () -> writer.commit(head));
      isPending = false;
      followers.forEach(follower -> follower.committed(revision));
    } catch (RuntimeException | InternalError e) {
      // The error is what writing to a mapped file raises where the disk has no room for it.
      isPending = true;
      throw new CommitPendingException(revision.number(), e);
    }
  }

  /** What follows can be built anew from the store, so it never stops a revision. */
  private static void follow(
      Follower follower, RevisionId before, Snapshot candidate, Revision revision) {
    try {
      follower.follow(before, candidate, revision);
    } catch (RuntimeException e) {
      LOG.warn("{} does not follow revision {}", follower, revision.number(), e);
    }
  }

  private void redo() {
    if (isPending) {
      LOG.info("revision {} is tried again", log.head());
    }
    long last = log.fault().map(LogFault::number).map(first -> first - 1).orElse(log.head());
    for (long number = writer.head().number() + 1; number <= last; number++) {
      Revision revision = log.get(number).orElseThrow();
      writer.begin();
      try {
        patch(number);
        finish(writer.head(), revision);
      } finally {
        writer.abort();
      }
    }
  }

  /**
   * Requires that the log can take up another revision, as far as was found when it was opened.
   *
   * @throws RevisionLogException where it is damaged
   */
  public void requireWhole() {
    log.fault()
        .ifPresent(
            fault -> {
              throw new RevisionLogException(
                  "nothing is written, for the log is damaged, " + fault);
            });
  }

  private void patch(long number) {
    try {
      log.apply(number, new PatchedGraphs(writer.graphs()));
    } catch (JenaException | InternalError e) {
      throw new CommitPendingException(number, e);
    }
  }

  static RevisionId id(Revision revision) {
    return new RevisionId(revision.number(), revision.digest(), revision.time());
  }
}
