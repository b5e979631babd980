package com.mecfsatlas.app;

/** What the number that a command ends with means. */
final class ExitCode {
  /** Done, and all is well. */
  static final int DONE = 0;

  /** Refused, or something is wrong with data, home or port; the message says what. */
  static final int REFUSED = 1;

  /** Wrong usage, or a setting that cannot be used. */
  static final int USAGE = 2;

  /** A fault of the atlas itself; EX_SOFTWARE of sysexits.h. */
  static final int FAULT = 70;

  private ExitCode() {}
}
