package com.mecfsatlas.harvest.changes;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;

/**
 * What one revision did to the document of one thing.
 *
 * @param revision at which it was so
 */
public record DocumentChange(EntityId thing, Kind kind, RevisionId revision) {
  /** The document came, read otherwise, or went. */
  public enum Kind {
    CREATED,
    UPDATED,
    DELETED
  }

  /** Whether there is a document after it, which has a memento then. */
  public boolean leavesDocument() {
    return kind != Kind.DELETED;
  }

  /** The path of the document as this revision left it. */
  public String mementoPath() {
    return thing.pathAt(revision.number());
  }
}
