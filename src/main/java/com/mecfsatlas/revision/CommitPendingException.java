package com.mecfsatlas.revision;

/**
 * A revision that is in the log and not in the store: it has happened, and will be applied at the
 * next commit or start. Until then nothing else is accepted.
 */
public final class CommitPendingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommitPendingException(long number, Throwable cause) {
    super(
        "revision "
            + number
            + " is in the log, and the store could not take it up yet ("
            + cause.getMessage()
            + "); it is tried again with the next change and at the next start. Make room on the disk;"
            + " where there is room, run atlas rebuild to make the store anew",
        cause);
  }
}
