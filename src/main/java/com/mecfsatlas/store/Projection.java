package com.mecfsatlas.store;

import com.mecfsatlas.model.RevisionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * What is computed from a snapshot and kept for its revision; each revision has its own. It is
 * computed once, by the first thread that asks, while others that ask for the same wait.
 *
 * @param <T> an immutable value, which never refers to the snapshot
 */
public final class Projection<T> {
  /**
   * The latest, the one that answers begun before it still show, and one that is looked back at.
   */
  private static final int REVISIONS_KEPT = 3;

  private final Function<Snapshot, T> reading;
  private final Deque<Kept<T>> kept = new ArrayDeque<>();

  private record Kept<T>(RevisionId revision, FutureTask<T> value) {}

  public Projection(Function<Snapshot, T> reading) {
    this.reading = reading;
  }

  /** The value at the revision of {@code snapshot}. */
  public T of(Snapshot snapshot) {
    FutureTask<T> own = new FutureTask<>(() -> reading.apply(snapshot.withoutDeadline()));
    FutureTask<T> value = keep(snapshot.revision(), own);
    if (value == own) {
      own.run();
    }
    try {
      return value.get();
    } catch (ExecutionException e) {
      forget(value);
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a projection is computed", e);
    }
  }

  /** What is kept for the revision already, else {@code own}, which its maker must run. */
  private synchronized FutureTask<T> keep(RevisionId revision, FutureTask<T> own) {
    Kept<T> found =
        kept.stream()
            .filter(each -> each.revision().equals(revision))
            .findFirst()
            .orElseGet(() -> new Kept<>(revision, own));
    kept.remove(found);
    kept.addLast(found);
    if (kept.size() > REVISIONS_KEPT) {
      forgetLeastUsed();
    }
    return found.value();
  }

  /** Whoever looks back does not take from the latest state what is kept for it. */
  private void forgetLeastUsed() {
    long latest = kept.stream().mapToLong(each -> each.revision().number()).max().orElseThrow();
    Kept<T> leastUsed =
        kept.stream()
            .filter(each -> each.revision().number() < latest)
            .findFirst()
            .orElse(kept.getFirst());
    kept.remove(leastUsed);
  }

  /** What failed is computed again when asked for. */
  private synchronized void forget(FutureTask<T> value) {
    kept.removeIf(each -> each.value() == value);
  }
}
