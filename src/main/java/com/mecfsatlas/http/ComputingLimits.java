package com.mecfsatlas.http;

import java.time.Duration;

/**
 * How much may be computed for readers at once.
 *
 * @param concurrent how many answers
 * @param perClient how many of them for one client; its other requests wait
 * @param waiting how many requests of one client wait
 * @param patience how long a request waits
 * @param longest how long one answer may take
 */
public record ComputingLimits(
    int concurrent, int perClient, int waiting, Duration patience, Duration longest) {
  /** Two for each processor, of which half are for others. */
  public static ComputingLimits ofThisMachine() {
    int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
    return new ComputingLimits(
        2 * processors, processors, 100, Duration.ofSeconds(30), Duration.ofMinutes(2));
  }
}
