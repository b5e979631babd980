package com.mecfsatlas.app;

import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.RevisionLog;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log in a home, to read: that needs no lock, so a server may go on writing to it. */
final class OpenLog {
  private OpenLog() {}

  /**
   * Opens it.
   *
   * @throws CommandException where there is none yet
   */
  static RevisionLog read(Path home) {
    Path log = home.resolve("log");
    if (!Files.isDirectory(log)) {
      throw new CommandException(
          "there is no log in "
              + home
              + " yet: run atlas serve once, or give --home or ATLAS_HOME");
    }
    return FileRevisionLog.read(log);
  }

  /**
   * A revision that somebody asked for.
   *
   * @throws CommandException where the log does not have it
   */
  static long number(RevisionLog log, long asked) {
    if (asked < 0 || asked > log.head()) {
      throw new CommandException(
          "there is no revision " + asked + ": the log has 1 to " + log.head());
    }
    return asked;
  }
}
