package com.mecfsatlas.curation;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.revision.CanonicalGraph;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.SourceGraphs;
import com.mecfsatlas.store.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Brings what was changed in the store another way than by its files, such as by an accepted
 * correction, into the files. A file that was edited too is left alone.
 */
public final class CorpusExport {
  private static final Set<Node> NO_FILE =
      Set.of(
          GraphNames.ONTOLOGY,
          GraphNames.DEFAULTS,
          GraphNames.DERIVED,
          GraphNames.EDGES,
          GraphNames.PROVENANCE);

  private final Path content;
  private final Corpus corpus;
  private final FileMemory memory;
  private final Snapshot snapshot;

  /** What is to become of a file. */
  public enum Fate {
    /** It is written anew, its comments kept, or made. */
    WRITTEN,
    /** Its graph is no more. */
    GONE,
    /** It and its graph have both changed since it was loaded. */
    CONFLICT
  }

  /**
   * A file that says otherwise than the store.
   *
   * @param graph its graph
   */
  public record Difference(Path file, Node graph, Fate fate) {}

  /**
   * @param home where it is kept what was loaded
   * @param log of which the home is
   */
  public CorpusExport(Path content, Path home, RevisionLog log, Snapshot snapshot) {
    this.content = content;
    this.corpus = new Corpus(content);
    this.memory = FileMemory.open(home, log);
    this.snapshot = snapshot;
  }

  /** The files that say otherwise than the store, by path; nothing is changed. */
  public List<Difference> differences() {
    Path data = content.resolve("data");
    Set<Path> files = new TreeSet<>(corpus.curated());
    memory.paths().stream()
        .map(content::resolve)
        .filter(file -> file.startsWith(data))
        .forEach(files::add);
    snapshot
        .graphs()
        .listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (graph.getURI().startsWith(GraphNames.BASE) && !NO_FILE.contains(graph)) {
                files.add(place(data, graph));
              }
            });
    List<Difference> differences = new ArrayList<>();
    files.forEach(file -> add(file, differences));
    return differences;
  }

  /** Writes the files that are to be written, in the house layout. */
  public void write(List<Difference> differences) throws IOException {
    for (Difference each : differences) {
      if (each.fate() == Fate.WRITTEN) {
        Files.createDirectories(each.file().resolveSibling("."));
        Files.writeString(each.file(), text(each));
      }
    }
  }

  private String text(Difference difference) {
    Graph graph = GraphFactory.createDefaultGraph();
    Iter.asStream(snapshot.graphs().findNG(difference.graph(), Node.ANY, Node.ANY, Node.ANY))
        .forEach(quad -> graph.add(quad.asTriple()));
    return Files.exists(difference.file())
        ? TurtleLayout.of(corpus, difference.file(), graph)
        : TurtleLayout.of(difference.graph(), graph);
  }

  private void add(Path file, List<Difference> differences) {
    Node graph = corpus.graphOf(file);
    String stored = new SourceGraphs(snapshot.graphs()).digest(graph.getURI());
    String written = written(file, graph);
    String loaded = memory.loaded(corpus.name(file).toString().replace('\\', '/'));
    // What the file says and the store does not is an edit on its way in.
    if (!written.equals(stored) && !stored.equals(loaded)) {
      Fate fate = stored.isEmpty() ? Fate.GONE : Fate.WRITTEN;
      differences.add(new Difference(file, graph, written.equals(loaded) ? fate : Fate.CONFLICT));
    }
  }

  private String written(Path file, Node graph) {
    return Files.exists(file) ? CanonicalGraph.of(graph, corpus.read(file)).digest() : "";
  }

  private static Path place(Path data, Node graph) {
    String path = graph.getURI().substring(GraphNames.BASE.length());
    Path file = data.resolve(path + ".ttl").normalize();
    if (!file.startsWith(data)) {
      throw new CorpusException(
          graph.getURI() + " is the name of no file below data/: give the graph another name");
    }
    return file;
  }

  /** Removes the files whose graphs are no more. */
  public void delete(List<Difference> differences) throws IOException {
    for (Difference each : differences) {
      if (each.fate() == Fate.GONE) {
        Files.delete(each.file());
      }
    }
  }
}
