package com.mecfsatlas.revision;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.validation.Violation;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What became of a change set. */
public sealed interface CommitResult {
  /** It is in the log and in the store, and every reader from now on sees it. */
  record Committed(Revision revision) implements CommitResult {}

  /** Every graph is already as it wants it; there is no revision. */
  record Unchanged(RevisionId head) implements CommitResult {}

  /** It would break rules; nothing has changed. */
  record Rejected(List<Violation> violations) implements CommitResult {
    public Rejected {
      violations = List.copyOf(violations);
    }
  }

  /**
   * Since its base somebody else has changed what it replaces, or what was read to judge it;
   * nothing has changed.
   *
   * @param graphs those that have moved
   */
  record Conflict(RevisionId head, SortedSet<String> graphs) implements CommitResult {
    public Conflict {
      graphs = Collections.unmodifiableSortedSet(new TreeSet<>(graphs));
    }
  }
}
