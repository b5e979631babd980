package com.mecfsatlas.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of shape cases: below the name of each shape, a {@code valid.ttl} and one {@code
 * invalid-….ttl} for each way to break it, with its {@code .expected} report beside it.
 */
record ShapeCases(Path folder) {
  List<String> shapes() {
    return list(folder).map(ShapeCases::name).toList();
  }

  Path valid(String shape) {
    return folder.resolve(shape).resolve("valid.ttl");
  }

  List<Path> invalid(String shape) {
    return list(folder.resolve(shape)).filter(file -> isInvalid(file)).toList();
  }

  Stream<Path> valid() {
    return shapes().stream().map(this::valid).filter(Files::exists);
  }

  Stream<Path> invalid() {
    return shapes().stream().flatMap(shape -> invalid(shape).stream());
  }

  /** Everything that lies in the folders and is neither a case nor the expectation of one. */
  List<Path> strays() {
    return shapes().stream()
        .flatMap(shape -> list(folder.resolve(shape)))
        .filter(file -> !name(file).equals("valid.ttl") && !isInvalid(file))
        .filter(file -> !isExpectationOfACase(file))
        .toList();
  }

  static Path expectation(Path invalidCase) {
    return invalidCase.resolveSibling(name(invalidCase).replaceFirst("\\.ttl$", ".expected"));
  }

  private static boolean isInvalid(Path file) {
    return name(file).matches("invalid-[a-z0-9-]+\\.ttl");
  }

  private static boolean isExpectationOfACase(Path file) {
    Path itsCase = file.resolveSibling(name(file).replaceFirst("\\.expected$", ".ttl"));
    return !itsCase.equals(file) && isInvalid(itsCase) && Files.exists(itsCase);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
