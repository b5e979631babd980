package com.mecfsatlas.revision;

/** An entry of the log that is not as it was written; the message goes on after its name. */
final class EntryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final boolean torn;

  private EntryException(String reason, boolean torn) {
    super(reason);
    this.reason = reason;
    this.torn = torn;
  }

  /** It ends before its end, as a file does whose writing was broken off. */
  static EntryException torn(String reason) {
    return new EntryException(reason, true);
  }

  /** It is whole, and wrong. */
  static EntryException damaged(String reason) {
    return new EntryException(reason, false);
  }

  String reason() {
    return reason;
  }

  boolean isTorn() {
    return torn;
  }
}
