package com.mecfsatlas.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;

/** One paper of {@code src/test/resources/citation/cases}, with its answer beside it. */
record CitationCase(String name, Reference reference, Path answer) {
  static final Path FOLDER = Path.of("src/test/resources/citation/cases");

  static List<CitationCase> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<CitationCase> cases =
          files
              .filter(file -> file.toString().endsWith(".ttl"))
              .sorted()
              .map(CitationCase::of)
              .toList();
      if (cases.isEmpty()) {
        throw new IllegalStateException("no cases in " + FOLDER);
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CitationCase named(String name) {
    return of(FOLDER.resolve(name + ".ttl"));
  }

  private static CitationCase of(Path file) {
    Model model = RDFDataMgr.loadModel(file.toString());
    Resource paper = model.listSubjectsWithProperty(DCTerms.title).next();
    String name = file.getFileName().toString().replace(".ttl", "");
    return new CitationCase(name, Reference.of(paper), FOLDER.resolve(name + ".bib"));
  }

  @Override
  public String toString() {
    return name;
  }
}
