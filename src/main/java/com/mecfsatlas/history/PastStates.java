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
    Set<String> graphs = new HashSet<>();
    long from = revision.number();
    Optional<PastState> nearest = nearest(revision, later.revision());
    if (nearest.isPresent()) {
      PastState state = nearest.get();
      undo(from, state.revision().number(), net);
      apply(from, state.revision().number(), net, graphs);
      state.shown().forEach(quad -> changed(quad, net::remove));
      state.hidden().forEach(quad -> changed(quad, net::add));
      graphs.addAll(state.graphs());
      from = state.later().number();
    }
    apply(from, later.revision().number(), net, graphs);
    graphs.removeIf(
        graph -> log.lastByGraph(graph, later.revision().number()) <= revision.number());
    return state(revision, later, net, graphs);
  }

  /** What the store states of itself is no part of what changed: it is made for each state. */
  private static void changed(Quad quad, Consumer<Quad> note) {
    if (!quad.getGraph().equals(GraphNames.PROVENANCE)) {
      note.accept(quad);
    }
  }

  private PastState state(RevisionId revision, Snapshot later, NetChanges net, Set<String> graphs) {
    Set<Quad> stated = PastProvenance.of(later.graphs(), graphs);
    Set<Quad> before = provenance.at(revision, graphs);
    Set<Quad> hidden = stored(net.added());
    Set<Quad> shown = stored(net.removed());
    stated.stream().filter(quad -> !before.contains(quad)).forEach(hidden::add);
    before.stream().filter(quad -> !stated.contains(quad)).map(StoredTerms::of).forEach(shown::add);
    return new PastState(
        revision, later.revision(), hidden, new QuadIndex(shown), Set.copyOf(graphs));
  }

  private static Set<Quad> stored(Set<Quad> statements) {
    return statements.stream().map(StoredTerms::of).collect(Collectors.toCollection(HashSet::new));
  }

  /** The kept state from which there are the fewest revisions to go, forwards or backwards. */
  private synchronized Optional<PastState> nearest(RevisionId revision, RevisionId later) {
    return kept.values().stream()
        .filter(state -> state.later().number() <= later.number())
        .min(Comparator.comparingLong(state -> distance(state, revision, later)))
        .filter(state -> distance(state, revision, later) < later.number() - revision.number());
  }

  private static long distance(PastState state, RevisionId revision, RevisionId later) {
    return Math.abs(state.revision().number() - revision.number())
        + later.number()
        - state.later().number();
  }

  /** From the state at {@code from} on to that at {@code to}, where that is later. */
  private void apply(long from, long to, NetChanges net, Set<String> graphs) {
    for (long number = from + 1; number <= to; number++) {
      log.apply(number, net);
      graphs.addAll(log.get(number).orElseThrow().graphs().keySet());
    }
  }

  /** From the state at {@code from} back to that at {@code to}, where that is earlier. */
  private void undo(long from, long to, NetChanges net) {
    for (long number = from; number > to; number--) {
      log.apply(number, net.undoing());
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
