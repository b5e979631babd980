package com.mecfsatlas.revision;

import java.util.Arrays;

/** Numbers of revisions, in the order in which they came; eight bytes each. */
final class Numbers {
  private long[] values = new long[1];
  private int size;

  void add(long number) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + size / 2 + 1);
    }
    values[size++] = number;
  }

  /** The last of them up to {@code number}; 0 where there is none. */
  long upTo(long number) {
    int place = Arrays.binarySearch(values, 0, size, number);
    int before = place < 0 ? -place - 2 : place;
    return before < 0 ? 0 : values[before];
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
