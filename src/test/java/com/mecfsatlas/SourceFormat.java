package com.mecfsatlas;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** google-java-format over our sources; run it with {@code mvn test-compile exec:exec@format}. */
final class SourceFormat {
  private SourceFormat() {}

  public static void main(String[] arguments) throws IOException {
    for (Path file : files()) {
      String formatted = formatted(file);
      if (!Files.readString(file).equals(formatted)) {
        Files.writeString(file, formatted);
        System.out.println("formatted " + file);
      }
    }
  }

  /** Every Java file below {@code src}. */
  static List<Path> files() {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String formatted(Path file) {
    try {
      String ordered =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(Files.readString(file)), Style.GOOGLE);
      return new Formatter().formatSource(ordered);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
