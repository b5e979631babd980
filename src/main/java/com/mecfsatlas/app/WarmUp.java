package com.mecfsatlas.app;

import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes what is kept for each revision while the server starts, one after the other on a thread
 * of its own, so that the first reader waits for less. What fails is computed again when asked for.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private WarmUp() {}

  static void begin(Snapshots snapshots, List<Consumer<Snapshot>> projections, Runnable last) {
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(
            () -> {
              try (Snapshot snapshot = snapshots.current()) {
                projections.forEach(each -> attempt(() -> each.accept(snapshot)));
              }
              attempt(last);
            });
  }

  private static void attempt(Runnable computation) {
    try {
      computation.run();
    } catch (RuntimeException e) {
      LOG.debug("not computed before it was asked for", e);
    }
  }
}
