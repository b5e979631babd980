package com.mecfsatlas.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The project's own files, walked from its folders; finding none is a failure. */
final class ProjectFiles {
  private static final Map<Path, Graph> GRAPHS = new ConcurrentHashMap<>();

  private ProjectFiles() {}

  /** The files below {@code folder} whose name ends in {@code suffix}. */
  static List<Path> below(String folder, String suffix) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
      assertThat(found).as("%s files below %s", suffix, folder).isNotEmpty();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graph of a Turtle file, of which the parser has nothing to complain. */
  static Graph turtle(Path file) {
    return GRAPHS.computeIfAbsent(file, ProjectFiles::parse);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph parse(Path file) {
    return RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerStrict).toGraph();
  }
}
