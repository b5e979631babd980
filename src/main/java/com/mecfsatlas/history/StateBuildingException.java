package com.mecfsatlas.history;

import com.mecfsatlas.model.RevisionId;

/** The state at an earlier revision has to wait for another one that is being made. */
public final class StateBuildingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StateBuildingException(RevisionId revision) {
    super(
        "The state at revision "
            + revision.number()
            + " is not ready: another earlier state is being made. Ask again in a moment.");
  }
}
