package com.mecfsatlas.revision;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Snapshot;

/** Something that is kept beside the store and follows its revisions, such as the search index. */
public interface Follower {
  /**
   * Makes ready what shows {@code revision}. It is called once the revision is certain, before any
   * reader sees it.
   *
   * @param before the state that readers see now
   * @param candidate the state that the revision makes
   */
  void follow(RevisionId before, Snapshot candidate, Revision revision);

  /** Readers see {@code revision} now. */
  default void committed(Revision revision) {}
}
