package com.mecfsatlas.web;

import com.mecfsatlas.history.StateName;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.store.Snapshot;
import java.util.Map;
import java.util.Optional;

/** The number of a revision in a path. */
final class RevisionNumber {
  private RevisionNumber() {}

  /** The number that is written, if it is one. */
  static Optional<Long> of(String written) {
    return new StateName(written).number();
  }

  /** The answer where there is no such revision: which there are. */
  static ProblemException unknown(String written, Snapshot snapshot) {
    return PathNames.unknown(
        "There is no revision %s; the revisions are 1 to %d."
            .formatted(written, snapshot.revision().number()),
        Map.of("/patch", "The revisions and their patches"));
  }
}
