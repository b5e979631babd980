package com.mecfsatlas.catalog;

import com.mecfsatlas.model.RevisionId;

/** The dump of a revision has to wait for another one that is being written. */
public final class DumpBuildingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DumpBuildingException(RevisionId revision) {
    super(
        "The dump of revision "
            + revision.number()
            + " is not there yet, and that of another one is being written. Ask again in a while.");
  }
}
