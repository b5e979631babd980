package com.mecfsatlas.revision;

import java.util.Optional;

/** A log that cannot be read or written; the message names the place, the revision, the way out. */
public final class RevisionLogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long number;

  RevisionLogException(String message) {
    super(message);
    this.number = 0;
  }

  RevisionLogException(String message, Throwable cause) {
    this(message, 0, cause);
  }

  private RevisionLogException(String message, long number, Throwable cause) {
    super(message, cause);
    this.number = number;
  }

  /** The revision {@code fault} is about cannot be read. */
  static RevisionLogException damaged(LogFolder folder, LogFault fault, Throwable cause) {
    return new RevisionLogException(
        "in the log " + folder.path() + ", " + fault, fault.number(), cause);
  }

  /**
   * What readers are told where it is about a damaged revision; where the log is on this machine is
   * for those who run it.
   */
  public Optional<String> toldToReaders() {
    return number == 0
        ? Optional.empty()
        : Optional.of(
            "Revision "
                + number
                + " is damaged in the log of this copy, and this needs it. The latest state can be"
                + " read.");
  }
}
