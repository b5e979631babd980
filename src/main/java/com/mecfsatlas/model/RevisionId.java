package com.mecfsatlas.model;

import java.time.Instant;

/**
 * Which state of the public graph something shows.
 *
 * @param number of the revision that made it, from 1; 0 before the first
 * @param digest of that revision and all before it, in hexadecimal; empty before the first
 * @param time at which it was made
 */
public record RevisionId(long number, String digest, Instant time) {
  /** An atlas that holds nothing yet. */
  public static final RevisionId NONE = new RevisionId(0, "", Instant.EPOCH);

  private static final int DIGITS = 10;

  /** As readers and caches tell it from every other, also from one of another atlas. */
  @Override
  public String toString() {
    return number == 0
        ? "0"
        : number + "-" + digest.substring(0, Math.min(DIGITS, digest.length()));
  }

  /** The number in what {@link #toString} gives. */
  public static long number(String text) {
    return Long.parseLong(text.replaceFirst("-.*", ""));
  }
}
