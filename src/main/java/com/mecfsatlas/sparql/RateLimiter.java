package com.mecfsatlas.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.Work;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Who asks, and how much each has asked lately: a token bucket and a count of what runs. */
final class RateLimiter {
  /** More are remembered by none; the one that asked longest ago is forgotten first. */
  private static final int REMEMBERED = 100_000;

  private final RateLimit share;
  private final LongSupplier nanoTime;
  private final Cache<String, Client> clients =
      Caffeine.newBuilder()
          .maximumSize(REMEMBERED)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build();

  RateLimiter(RateLimit share, LongSupplier nanoTime) {
    this.share = share;
    this.nanoTime = nanoTime;
  }

  /**
   * Does {@code work} for the client at {@code address}.
   *
   * @throws ProblemException where it has had its share, with the time after which to ask again
   */
  <T> T run(String address, Work<T> work) throws IOException {
    Client client = client(address);
    client.enter(share, nanoTime.getAsLong());
    try {
      return work.run();
    } finally {
      client.leave();
    }
  }

  /**
   * Reads what the client at {@code address} sends; however slowly, it sends no more at once than
   * may run at once.
   *
   * @throws ProblemException where it sends as much already
   */
  <T> T read(String address, Work<T> body) throws IOException {
    Client client = client(address);
    client.beginToSend(share);
    try {
      return body.run();
    } finally {
      client.hasSent();
    }
  }

  private Client client(String address) {
    return clients.get(address, unknown -> new Client(share, nanoTime.getAsLong()));
  }

  /** One of them. What is forgotten while it runs still counts down its own. */
  private static final class Client {
    private static final double NANOS = 1e9;
    private double tokens;
    private long filled;
    private int running;
    private int sending;

    Client(RateLimit share, long now) {
      this.tokens = share.burst();
      this.filled = now;
    }

    synchronized void enter(RateLimit share, long now) {
      tokens = Math.min(share.burst(), tokens + (now - filled) / NANOS * share.perSecond());
      filled = now;
      if (running >= share.concurrent()) {
        throw SparqlProblem.TOO_MANY_QUERIES.refusal(
            "%d of your queries are running; more wait until one is done."
                .formatted(share.concurrent()),
            1);
      }
      if (tokens < 1) {
        throw SparqlProblem.TOO_MANY_QUERIES.refusal(
            "You may ask %d queries in quick succession, and %d each second after that."
                .formatted(share.burst(), share.perSecond()),
            1);
      }
      tokens--;
      running++;
    }

    synchronized void leave() {
      running--;
    }

    synchronized void beginToSend(RateLimit share) {
      if (sending >= share.concurrent()) {
        throw SparqlProblem.TOO_MANY_QUERIES.refusal(
            "%d of your queries are on their way; send more when one has arrived."
                .formatted(share.concurrent()),
            1);
      }
      sending++;
    }

    synchronized void hasSent() {
      sending--;
    }
  }
}
