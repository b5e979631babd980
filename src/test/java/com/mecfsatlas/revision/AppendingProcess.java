package com.mecfsatlas.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another process that appends to a log, on and on, and prints the number of each revision. */
final class AppendingProcess {
  static final String SAYS = "revision ";

  /** Should nobody stop it. */
  private static final int MOST = 20_000;

  private AppendingProcess() {}

  /** Starts it; what it prints is read from its output. */
  static Process start(Path log) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName(),
                log.toString()))
        .redirectErrorStream(true)
        .start();
  }

  public static void main(String[] arguments) {
    try (RevisionLog log = FileRevisionLog.open(Path.of(arguments[0]))) {
      for (long number = log.head() + 1; number <= MOST; number++) {
        log.append(Drafts.draft(number), Drafts.statements(number));
        System.out.println(SAYS + number);
      }
    }
  }
}
