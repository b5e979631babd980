package com.mecfsatlas.revision;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.GraphStore;

/** The log and the store that follows it, which must be of one history. */
final class History {
  private static final String WAY_OUT =
      "; run atlas rebuild to make the store anew from the log and the" + " curated files";

  private final RevisionLog log;
  private final GraphStore store;

  History(RevisionLog log, GraphStore store) {
    this.log = log;
    this.store = store;
  }

  /**
   * Checks that the log is whole, as far as its headers tell, and the store at a revision of it.
   *
   * @throws RevisionLogException where it is not
   */
  void check() {
    log.fault()
        .ifPresent(
            fault -> {
              throw new RevisionLogException("the log is damaged, " + fault);
            });
    RevisionId head = store.head();
    if (head.number() > log.head()) {
      throw new RevisionLogException(
          "the store is at revision "
              + head.number()
              + ", the log ends at "
              + log.head()
              + WAY_OUT);
    }
    if (head.number() > 0
        && log.get(head.number()).filter(each -> each.digest().equals(head.digest())).isEmpty()) {
      throw new RevisionLogException(
          "the store was made by another revision "
              + head.number()
              + " than the one in the log"
              + WAY_OUT);
    }
  }
}
