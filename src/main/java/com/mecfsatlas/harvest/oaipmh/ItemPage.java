package com.mecfsatlas.harvest.oaipmh;

import java.util.List;

/**
 * A part of a list (OAI-PMH 2.0 section 3.5). No last part of several has one item alone: clients
 * that read XML into JSON take a list of one for no list.
 *
 * @param items at least one
 * @param cursor how many come before
 * @param size of the whole list
 */
record ItemPage(List<Item> items, int cursor, int size) {
  static final int LONGEST = 100;

  ItemPage {
    items = List.copyOf(items);
  }

  /** The part of {@code list} that begins behind the first {@code cursor}. */
  static ItemPage of(List<Item> list, int cursor) {
    int end = Math.min(cursor + LONGEST, list.size());
    boolean leavesOne = list.size() - end == 1;
    return new ItemPage(list.subList(cursor, leavesOne ? end - 1 : end), cursor, list.size());
  }

  /** Where the next one begins, which is the size of the list for the last one. */
  int next() {
    return cursor + items.size();
  }

  boolean isLast() {
    return next() == size;
  }

  /** Whether it is the whole list. */
  boolean isAll() {
    return cursor == 0 && isLast();
  }
}
