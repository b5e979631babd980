package com.mecfsatlas.app;

import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes what is kept for each revision, one after the other on a thread of its own: while the
 * server starts, and after each commit, so that the first reader waits for less. What fails is
 * computed again when asked for.
 */
final class WarmUp implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ExecutorService thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("warm-up").factory(),
          new ThreadPoolExecutor.DiscardPolicy());
  private final Snapshots snapshots;
  private final List<Consumer<Snapshot>> projections;
  private final List<Runnable> last;

  /**
   * @param projections what is kept for each revision, in the order of its need
   * @param last what is made of them, as they are at the newest revision
   */
  WarmUp(Snapshots snapshots, List<Consumer<Snapshot>> projections, List<Runnable> last) {
    this.snapshots = snapshots;
    this.projections = List.copyOf(projections);
    this.last = List.copyOf(last);
  }

  /**
   * Begins in a while: who comes at once after a start has the machine, and computes only what the
   * page asked for needs.
   *
   * @param once what is worth its time after a start, and not after each commit
   */
  void beginIn(Duration delay, Runnable once) {
    CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, thread)
        .execute(
            () -> {
              compute();
              attempt(once);
            });
  }

  /** Begins with the newest revision; what is kept of it already costs nothing. */
  void begin() {
    thread.execute(this::compute);
  }

  private void compute() {
    try (Snapshot snapshot = snapshots.current()) {
      projections.forEach(each -> attempt(() -> each.accept(snapshot)));
    }
    last.forEach(this::attempt);
  }

  private void attempt(Runnable computation) {
    if (thread.isShutdown()) {
      return;
    }
    try {
      computation.run();
    } catch (RuntimeException e) {
      LOG.debug("not computed before it was asked for", e);
    }
  }

  /** Begins nothing any more, and waits for what runs: the database cannot be closed under it. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("what was being computed did not end in {} s", PATIENCE.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
