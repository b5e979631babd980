package com.mecfsatlas.curation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The Turtle files that are the source of the public graph: the ontology and everything below
 * {@code data/}, each file one named graph.
 */
public final class Corpus {
  private final Path content;
  private static final String TURTLE = ".ttl";

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

  /** The files without the ontology. */
  public List<Path> curated() {
    return files.stream().filter(file -> !graphOf(file).equals(GraphNames.ONTOLOGY)).toList();
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
      parse(file, graphs.getGraph(graphOf(file)));
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

  /**
   * Parses one file.
   *
   * @throws CorpusException where it is not Turtle, naming file, line and column
   */
  public Graph read(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    parse(file, graph);
    return graph;
  }

  private void parse(Path file, Graph graph) {
    if (!file.toString().endsWith(TURTLE)) {
      throw new CorpusException(
          name(file) + ": a curated file is Turtle, and its name ends in " + TURTLE);
    }
    RDFParser.fromString(text(file), Lang.TURTLE)
        .base(EntityId.BASE)
        .errorHandler(new ParseErrors(name(file)))
        .parse(StreamRDFLib.graph(graph));
  }

  /** The text of a file, of which no byte is guessed. */
  private String text(Path file) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      long line = read.chars().filter(c -> c == '\n').count() + 1;
      throw new CorpusException(
          "%s:%d:%d: what follows is not UTF-8; save the file in that encoding"
              .formatted(name(file), line, read.length() - read.lastIndexOf('\n')));
    }
    // A byte order mark is no part of the text (RFC 3629, 6).
    return read.startsWith("\uFEFF") ? read.substring(1) : read;
  }

  /**
   * The bytes of a file.
   *
   * @throws CorpusException where it cannot be read
   */
  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CorpusException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The files of RDF below {@code folder}, in the order of their paths. One that is no Turtle by
   * its name is among them, so that it is refused and not passed over.
   */
  public static Stream<Path> turtleBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> RDFLanguages.pathnameToLang(lowerCase(file)) != null)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lowerCase(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
