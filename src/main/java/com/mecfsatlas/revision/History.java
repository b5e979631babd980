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
   * Checks that the store is at a revision of the log. Where the log is not whole, as far as its
   * headers tell, the store can be read all the same if the log does not contradict it.
   *
   * @throws RevisionLogException where it is not
   */
  void check() {
    RevisionId head = store.head();
    if (log.fault().isPresent()) {
      checkReadable(head, log.fault().get());
      return;
    }
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
      throw another(head);
    }
  }

  private void checkReadable(RevisionId head, LogFault fault) {
    if (head.number() == 0) {
      throw new RevisionLogException("the log is damaged, " + fault);
    }
    if (log.id(head.number()).filter(id -> !id.digest().equals(head.digest())).isPresent()) {
      throw another(head);
    }
  }

  private static RevisionLogException another(RevisionId head) {
    return new RevisionLogException(
        "the store was made by another revision "
            + head.number()
            + " than the one in the log"
            + WAY_OUT);
  }
}
