package com.mecfsatlas.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends what runs when the process is told to end. What takes longer is left: nothing that was
 * acknowledged is lost, as after a crash. The process then ends with 128 and the number of the
 * signal.
 */
final class Shutdown {
  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private Shutdown() {}

  /** Waits until the process is told to end, and ends {@code parts} one after the other. */
  static void await(List<Runnable> parts) throws InterruptedException {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(parts), "stop"));
    } catch (IllegalStateException e) {
      // Told to end before it got here.
      LOG.debug("ends as it begins", e);
      end(parts);
    }
    new CountDownLatch(1).await();
  }

  private static void end(List<Runnable> parts) {
    Thread ending =
        Thread.ofPlatform().daemon().name("stop-parts").start(() -> parts.forEach(Shutdown::end));
    try {
      if (!ending.join(PATIENCE)) {
        LOG.warn("not everything ended within {} s; left as it is", PATIENCE.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException e) {
      // Such as a database that somebody still reads: it is left as it is.
      LOG.debug("a part of the server did not end as it should", e);
    }
  }
}
