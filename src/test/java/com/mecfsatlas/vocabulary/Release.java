package com.mecfsatlas.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** One folder of {@code ontology/releases/}: files that are never changed again, and their sums. */
record Release(Path folder) {
  static final String SUMS = "SHA256SUMS";

  static List<Release> below(Path releases) {
    return files(releases).stream()
        .map(releases::resolve)
        .map(Release::new)
        .sorted(Comparator.comparing(Release::version))
        .toList();
  }

  Version version() {
    return Version.parse(String.valueOf(folder.getFileName()));
  }

  Model vocabulary() {
    return RDFDataMgr.loadModel(folder.resolve("atlas.ttl").toString());
  }

  /** What is wrong with the files and their sums. */
  List<String> damages() {
    Map<String, String> sums = new TreeMap<>();
    lines(folder.resolve(SUMS))
        .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
    Set<String> names = new TreeSet<>(files(folder));
    names.remove(SUMS);
    List<String> damages = new ArrayList<>();
    names.stream()
        .filter(name -> !sums.containsKey(name))
        .forEach(n -> damages.add(n + ": no sum"));
    sums.forEach(
        (name, sum) -> {
          if (!names.contains(name)) {
            damages.add(name + ": no file");
          } else if (!sum.equals(sha256(folder.resolve(name)))) {
            damages.add(name + ": changed");
          }
        });
    return damages;
  }

  /** The terms of this release that {@code later} has dropped without a word. */
  List<String> lostIn(Model later) {
    return vocabulary()
        .listSubjectsWithProperty(RDFS.isDefinedBy)
        .mapWith(term -> later.getResource(term.getURI()))
        .filterDrop(term -> term.hasProperty(RDFS.isDefinedBy) && keepsItsWord(term))
        .mapWith(Resource::getURI)
        .toList();
  }

  /** A term is in use, or it is deprecated and says what to use instead, or why nothing. */
  private static boolean keepsItsWord(Resource term) {
    return !term.hasLiteral(OWL2.deprecated, true)
        || term.hasProperty(SKOS.historyNote)
        || (term.hasProperty(DCTerms.isReplacedBy)
            && term.getPropertyResourceValue(DCTerms.isReplacedBy)
                .hasProperty(RDFS.isDefinedBy, vocabularyItself()));
  }

  private static Resource vocabularyItself() {
    return ResourceFactory.createResource(Atlas.NS.replace("#", ""));
  }

  static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
