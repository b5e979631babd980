package com.mecfsatlas.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Computes what is not kept, on a bounded number of threads, of which one client has a share: who
 * asks for one page after the other never meets it.
 */
public final class SharedComputing {
  private static final int REMEMBERED = 100_000;

  private final ComputingLimits limits;
  private final ClientAddress address;
  private final Bulkhead places;
  private final Cache<String, Semaphore> clients =
      Caffeine.newBuilder()
          .maximumSize(REMEMBERED)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  public SharedComputing(ComputingLimits limits, ClientAddress address) {
    this.limits = limits;
    this.address = address;
    this.places =
        new Bulkhead(
            "page",
            limits.concurrent(),
            limits.patience(),
            () -> busy("As much is being computed as can be at once."),
            () -> busy("It took too long."));
  }

  /**
   * Does {@code work} for the client of {@code request}, when it is its turn.
   *
   * @throws ProblemException 429 where the client waits for too much already, 503 where everybody
   *     does
   */
  public <T> T call(HttpServletRequest request, Work<T> work) throws IOException {
    Semaphore share = clients.get(address.of(request), one -> new Semaphore(limits.perClient()));
    enter(share);
    try {
      return places.call(limits.longest(), work);
    } finally {
      share.release();
    }
  }

  private void enter(Semaphore share) throws InterruptedIOException {
    try {
      if (share.getQueueLength() >= limits.waiting()
          || !share.tryAcquire(limits.patience().toNanos(), TimeUnit.NANOSECONDS)) {
        throw new ProblemException(
            HttpProblem.TOO_MANY_REQUESTS
                .problem(
                    "%d pages are computed for you, and more wait; ask for fewer at once."
                        .formatted(limits.perClient()))
                .with("Retry-After", "5"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the server ends");
    }
  }

  private static ProblemException busy(String detail) {
    return new ProblemException(
        HttpProblem.SERVICE_UNAVAILABLE.problem(detail + " Try again.").with("Retry-After", "5"));
  }
}
