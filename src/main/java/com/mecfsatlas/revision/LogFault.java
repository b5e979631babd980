package com.mecfsatlas.revision;

/**
 * The first revision of a log that is not as it was written.
 *
 * @param number its number
 * @param reason what is wrong with it
 */
public record LogFault(long number, String reason) {
  /** What helps against every fault: the log is the only place where its revisions are whole. */
  static final String WAY_OUT =
      "put it back from a backup or another node; where there is none, move the log aside and"
          + " rebuild from the curated files";

  @Override
  public String toString() {
    return "revision " + number + " " + reason + ": " + WAY_OUT;
  }
}
