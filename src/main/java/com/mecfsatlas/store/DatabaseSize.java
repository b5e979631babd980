package com.mecfsatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much room a database takes. */
final class DatabaseSize {
  private DatabaseSize() {}

  /** The bytes of the files below {@code folder}; 0 where that has no name. */
  static long of(Path folder) {
    if (folder.toString().isEmpty()) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(DatabaseSize::bytes).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
