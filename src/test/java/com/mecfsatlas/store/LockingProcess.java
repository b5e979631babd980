package com.mecfsatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Another process, which locks a file until it is stopped. */
final class LockingProcess {
  static final String LOCKED = "locked";

  private LockingProcess() {}

  static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                LockingProcess.class.getName(),
                file.toString()))
        .redirectErrorStream(true)
        .start();
  }

  public static void main(String[] arguments) throws Exception {
    try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      System.out.println(lock.isValid() ? LOCKED : "not locked");
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
