package com.mecfsatlas.harvest.resourcesync;

import java.util.List;
import java.util.Optional;

/**
 * A long list in parts, for a document holds at most 50,000 entries (section 10.2). Ours hold
 * fewer, so that each is made in memory, compared and sent as other answers are.
 *
 * @param size of a part
 */
record SyncParts<T>(List<T> all, int size) {
  /** Some 3 MB as XML. */
  static final int SIZE = 10_000;

  /** At least one, which may be empty. */
  int count() {
    return Math.max(1, Math.ceilDiv(all.size(), size));
  }

  /** The part of that number, from 1; nothing beyond the last. */
  Optional<List<T>> part(int number) {
    return number < 1 || number > count()
        ? Optional.empty()
        : Optional.of(all.subList((number - 1) * size, Math.min(all.size(), number * size)));
  }

  boolean isLast(int number) {
    return number == count();
  }
}
