package com.mecfsatlas.harvest.ldes;

/**
 * A hundred revisions, which one node of the stream lists. Where a block begins never changes, so
 * that its address does not.
 *
 * @param first the number of its first revision
 */
record RevisionBlock(long first) {
  private static final long REVISIONS = 100;

  /** The one that a revision is in. */
  static RevisionBlock of(long revision) {
    return new RevisionBlock((revision - 1) / REVISIONS * REVISIONS + 1);
  }

  /** The number of the last revision that it will have. */
  long last() {
    return first + REVISIONS - 1;
  }

  RevisionBlock next() {
    return new RevisionBlock(first + REVISIONS);
  }

  /** Whether it has all of them, so that it never changes any more. */
  boolean isFull(long head) {
    return head >= last();
  }
}
