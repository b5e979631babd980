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

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
