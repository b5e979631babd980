package com.mecfsatlas.app;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes what is kept for each revision while the server starts, one after the other on a thread
 * of its own, so that the first reader waits for less. What fails is computed again when asked for.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private WarmUp() {}

  static void compute(List<Runnable> kept) {
    Thread.ofPlatform().daemon().name("beforehand").start(() -> kept.forEach(WarmUp::one));
  }

  private static void one(Runnable kept) {
    try {
      kept.run();
    } catch (RuntimeException e) {
      LOG.debug("not computed beforehand", e);
    }
  }
}
