package com.mecfsatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of parts of this repository's content, to which a test adds. */
record OverlaidContent(Path folder) {
  static OverlaidContent of(String... parts) throws IOException {
    Path folder = Files.createTempDirectory("content");
    for (String part : parts) {
      copy(Path.of(part), folder.resolve(part));
    }
    return new OverlaidContent(folder);
  }

  /** Adds the files of {@code other}, each in its place; one that is there gets more at its end. */
  OverlaidContent with(Path other) throws IOException {
    copy(other, folder);
    return this;
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(from)) {
      files = walked.filter(Files::isRegularFile).toList();
    }
    if (files.isEmpty()) {
      throw new UncheckedIOException(new IOException("nothing in " + from));
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.resolveSibling("."));
      Files.write(
          target, Files.readAllBytes(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
