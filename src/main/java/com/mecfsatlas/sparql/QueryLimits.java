package com.mecfsatlas.sparql;

import java.time.Duration;

/**
 * What one query may cost, and how many may run at once.
 *
 * @param time how long a query may run before it is given up
 * @param queryBytes the length of the longest query, in UTF-8
 * @param bufferedBytes how much of a result is kept in memory; what is longer is kept in a file
 * @param resultBytes the length of the longest result
 * @param rows how many rows a result may have
 * @param textLength the longest string, in characters, that an expression may build
 * @param concurrent how many queries run at once
 * @param patience how long a query waits for its turn
 * @param perClient what of it one client may have
 */
public record QueryLimits(
    Duration time,
    int queryBytes,
    int bufferedBytes,
    long resultBytes,
    long rows,
    int textLength,
    int concurrent,
    Duration patience,
    RateLimit perClient) {
  /** How many rows a page shows; more would be none that a browser shows. */
  public static final int ROWS_OF_A_PAGE = 10_000;

  /** The limits of the public service. */
  public static final QueryLimits PUBLIC =
      new QueryLimits(
          Duration.ofSeconds(10),
          100_000,
          4 << 20,
          64L << 20,
          1_000_000,
          1 << 20,
          8,
          Duration.ofSeconds(1),
          new RateLimit(4, 300, 10));

  public QueryLimits {
    if (time.toMillis() < 1
        || queryBytes < 1
        || bufferedBytes < 1
        || resultBytes < bufferedBytes
        || rows < 1
        || textLength < 1
        || concurrent < 1
        || patience.isNegative()) {
      throw new IllegalArgumentException("limits must be positive, and a result hold its buffer");
    }
  }

  /** The same limits with another time. */
  public QueryLimits within(Duration other) {
    return new QueryLimits(
        other,
        queryBytes,
        bufferedBytes,
        resultBytes,
        rows,
        textLength,
        concurrent,
        patience,
        perClient);
  }

  /** The same limits where there is one client, who may have it all. */
  public QueryLimits unshared() {
    return new QueryLimits(
        time,
        queryBytes,
        bufferedBytes,
        resultBytes,
        rows,
        textLength,
        concurrent,
        patience,
        RateLimit.ALL);
  }

  /** How many characters the longer strings have together that the expressions of a query build. */
  long textInAll() {
    return 32L * textLength;
  }

  /** How many statements a CONSTRUCT may build; a statement takes some 32 bytes or more. */
  long statements() {
    return Math.max(1, resultBytes / 32);
  }
}
