package com.mecfsatlas.revision;

/** A log that cannot be read or written; the message names the place, the revision, the way out. */
public final class RevisionLogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RevisionLogException(String message) {
    super(message);
  }

  RevisionLogException(String message, Throwable cause) {
    super(message, cause);
  }
}
