package com.mecfsatlas.sparql;

/**
 * How much of the service one client may have.
 *
 * @param concurrent how many of its queries run at once
 * @param burst how many it may ask in quick succession
 * @param perSecond how many of them it may ask again each second
 */
public record RateLimit(int concurrent, int burst, int perSecond) {
  /** No bounds but those of the service itself. */
  public static final RateLimit ALL =
      new RateLimit(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  public RateLimit {
    if (concurrent < 1 || burst < 1 || perSecond < 1) {
      throw new IllegalArgumentException("a client must be let ask at least one query");
    }
  }
}
