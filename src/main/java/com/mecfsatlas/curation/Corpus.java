package com.mecfsatlas.curation;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * The Turtle files that are the source of the public graph: the ontology and everything below
 * {@code data/}, each file one named graph.
 */
public final class Corpus {
  private final Path content;
  private final List<Path> files;

  /**
   * Lists the files below {@code content}, the folder that holds {@code ontology/}, {@code data/}
   * and {@code sparql/}.
   */
  public Corpus(Path content) {
    this(
        content,
        Stream.concat(
                Stream.of(content.resolve("ontology/atlas.ttl")),
                turtleBelow(content.resolve("data")))
            .toList());
  }

  private Corpus(Path content, List<Path> files) {
    this.content = content;
    this.files = List.copyOf(files);
  }

  /** This corpus and {@code more} files, such as a draft that is not below {@code data/} yet. */
  public Corpus with(Collection<Path> more) {
    return new Corpus(content, Stream.concat(files.stream(), more.stream()).distinct().toList());
  }

  public List<Path> files() {
    return files;
  }

  /**
   * SHA-256 over the names and bytes of everything that decides what is loaded, in hexadecimal; the
   * shapes and the derivations count, so that a changed rule is applied to unchanged data.
   */
  public String digest() {
    MessageDigest digest = sha256();
    Stream.of(
            files.stream(),
            Stream.of(content.resolve("ontology/shapes.ttl")),
            Derivation.files(content.resolve("sparql")).stream())
        .flatMap(stream -> stream)
        .forEach(file -> digest(digest, file));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Parses every file into its named graph, in memory.
   *
   * @param progress told how many files are done
   * @throws CorpusException where a file is not Turtle, naming file, line and column
   */
  public DatasetGraph read(IntConsumer progress) {
    DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    int done = 0;
    for (Path file : files) {
      parse(file, graphs);
      progress.accept(++done);
    }
    return graphs;
  }

  /** The named graph that {@code file} is the source of. */
  public Node graphOf(Path file) {
    Path data = content.resolve("data");
    if (file.equals(content.resolve("ontology/atlas.ttl"))) {
      return GraphNames.ONTOLOGY;
    }
    if (!file.startsWith(data)) {
      return NodeFactory.createURI(file.toUri().toString());
    }
    String path = data.relativize(file).toString().replace('\\', '/');
    return NodeFactory.createURI(GraphNames.BASE + path.replaceFirst("\\.ttl$", ""));
  }

  /** The file's path below the content folder, as messages name it. */
  public Path name(Path file) {
    return file.startsWith(content) ? content.relativize(file) : file;
  }

  private void parse(Path file, DatasetGraph graphs) {
    ParseErrors faults = new ParseErrors(name(file));
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .base(EntityId.BASE)
          .errorHandler(faults)
          .parse(StreamRDFLib.graph(graphs.getGraph(graphOf(file))));
    } catch (IOException e) {
      throw new CorpusException(name(file) + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static Stream<Path> turtleBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void digest(MessageDigest digest, Path file) {
    try {
      digest.update(name(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(Files.readAllBytes(file));
      digest.update((byte) 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
