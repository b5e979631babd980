package com.mecfsatlas.history;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.NetChanges;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoredTerms;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;

/**
 * The states of the graph at earlier revisions: the few that were asked for last are kept, and what
 * is not is made from the nearest of them by the patches between. One is made at a time.
 */
final class PastStates {
  /** How many statements all that is kept may hold together. */
  private static final long MOST_STATEMENTS = 1_000_000;

  private static final int MOST_STATES = 4;

  private final RevisionLog log;
  private final PastProvenance provenance;
  private final Duration patience;
  private final ReentrantLock making = new ReentrantLock();

  /** By number, what was asked for last at the end. */
  private final Map<Long, PastState> kept = new LinkedHashMap<>(MOST_STATES, 0.75f, true);

  /**
   * @param patience how long to wait while another state is made
   */
  PastStates(RevisionLog log, Duration patience) {
    this.log = log;
    this.provenance = new PastProvenance(log);
    this.patience = patience;
  }

  /**
   * The state at {@code revision}, as the difference from {@code later}.
   *
   * @throws StateBuildingException where another one is being made
   */
  PastState at(RevisionId revision, Snapshot later) {
    return find(revision, later.revision()).orElseGet(() -> make(revision, later));
  }

  private synchronized Optional<PastState> find(RevisionId revision, RevisionId later) {
    return Optional.ofNullable(kept.get(revision.number()))
        .filter(state -> state.later().equals(later));
  }

  private PastState make(RevisionId revision, Snapshot later) {
    if (!isMyTurn()) {
      throw new StateBuildingException(revision);
    }
    try {
      Optional<PastState> made = find(revision, later.revision());
      PastState state = made.orElseGet(() -> compute(revision, later));
      keep(state);
      return state;
    } finally {
      making.unlock();
    }
  }

  private boolean isMyTurn() {
    try {
      return making.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private PastState compute(RevisionId revision, Snapshot later) {
    NetChanges net = new NetChanges();
    RevisionId from = revision;
    Optional<PastState> nearest = nearest(revision, later.revision());
    if (nearest.isPresent()) {
      PastState state = nearest.get();
      apply(revision, state.revision(), net);
      state.shown().forEach(quad -> changed(quad, net::remove));
      state.hidden().forEach(quad -> changed(quad, net::add));
      from = state.later();
    }
    apply(from, later.revision(), net);
    return state(revision, later, net);
  }

  /** What the store states of itself is no part of what changed: it is made for each state. */
  private static void changed(Quad quad, Consumer<Quad> note) {
    if (!quad.getGraph().equals(GraphNames.PROVENANCE)) {
      note.accept(quad);
    }
  }

  private PastState state(RevisionId revision, Snapshot later, NetChanges net) {
    Set<Quad> stated = PastProvenance.of(later.graphs());
    Set<Quad> before = provenance.at(revision, later.revision(), stated);
    Set<Quad> hidden = stored(net.added());
    Set<Quad> shown = stored(net.removed());
    stated.stream().filter(quad -> !before.contains(quad)).forEach(hidden::add);
    before.stream().filter(quad -> !stated.contains(quad)).map(StoredTerms::of).forEach(shown::add);
    return new PastState(revision, later.revision(), hidden, new QuadIndex(shown));
  }

  private static Set<Quad> stored(Set<Quad> statements) {
    return statements.stream().map(StoredTerms::of).collect(Collectors.toCollection(HashSet::new));
  }

  /** The kept state from which there are the fewest revisions to go. */
  private synchronized Optional<PastState> nearest(RevisionId revision, RevisionId later) {
    return kept.values().stream()
        .filter(state -> state.revision().number() >= revision.number())
        .filter(state -> state.later().number() <= later.number())
        .min(Comparator.comparingLong(state -> distance(state, revision, later)))
        .filter(state -> distance(state, revision, later) < later.number() - revision.number());
  }

  private static long distance(PastState state, RevisionId revision, RevisionId later) {
    return state.revision().number() - revision.number() + later.number() - state.later().number();
  }

  private void apply(RevisionId from, RevisionId to, NetChanges net) {
    for (long number = from.number() + 1; number <= to.number(); number++) {
      log.apply(number, net);
    }
  }

  private synchronized void keep(PastState state) {
    kept.put(state.revision().number(), state);
    Iterator<Long> leastUsed = kept.keySet().iterator();
    while (leastUsed.hasNext() && isTooMuch()) {
      if (leastUsed.next() != state.revision().number()) {
        leastUsed.remove();
      }
    }
  }

  private boolean isTooMuch() {
    return kept.size() > MOST_STATES
        || kept.values().stream().mapToLong(PastState::size).sum() > MOST_STATEMENTS;
  }
}
