package com.mecfsatlas.representation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/**
 * A frozen release of the ontology: the files of its folder, of which none changes any more.
 *
 * @param version such as {@code 1.0.0}
 * @param writers its vocabulary in each format
 */
public record OntologyRelease(
    String version, Path folder, Map<Format, Function<Model, byte[]>> writers) {
  public OntologyRelease {
    writers = Map.copyOf(writers);
  }

  /** The releases below {@code folder}; {@code html} writes the vocabulary for people. */
  public static List<OntologyRelease> below(Path folder, Function<Model, byte[]> html) {
    return list(folder).stream()
        .map(
            release ->
                new OntologyRelease(
                    name(release), release, OntologyWriters.of(release.resolve("atlas.ttl"), html)))
        .toList();
  }

  public Model vocabulary() {
    return RDFDataMgr.loadModel(folder.resolve("atlas.ttl").toString());
  }

  /** The file of this name, byte by byte; only names that the folder lists are looked at. */
  public Optional<byte[]> file(String name) {
    return list(folder).stream()
        .filter(file -> name(file).equals(name))
        .findFirst()
        .map(OntologyRelease::bytes);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
