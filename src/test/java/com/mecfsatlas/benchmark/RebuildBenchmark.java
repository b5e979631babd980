package com.mecfsatlas.benchmark;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * How long a rebuild of the database takes for the shipped data and for many copies of them, each
 * copy with names of its own: whether it grows in proportion.
 */
public final class RebuildBenchmark {
  private static final List<Integer> COPIES = List.of(1, 10, 100);

  private final Path content;
  private final List<Quad> corpus;

  private RebuildBenchmark(Path content) {
    this.content = content;
    corpus = Iter.toList(new Corpus(content).read(done -> {}).find());
  }

  /** {@code arguments[0]} is the folder that holds the data; the copies may follow. */
  public static void main(String[] arguments) throws Exception {
    RebuildBenchmark benchmark = new RebuildBenchmark(Path.of(arguments[0]).toAbsolutePath());
    List<Integer> copies =
        arguments.length > 1 ? Stream.of(arguments).skip(1).map(Integer::valueOf).toList() : COPIES;
    System.out.println("copies  statements  load and derive  index  sum per copy");
    for (int each : copies) {
      benchmark.rebuild(each);
    }
  }

  private void rebuild(int copies) throws Exception {
    Path home = Files.createTempDirectory("rebuild");
    QueryCatalogue queries = new QueryCatalogue(content.resolve("sparql"));
    try (GraphStore store = GraphStore.open(home, new EntityQueries(queries))) {
      Derivation derivation = new Derivation(content.resolve("sparql"), queries);
      StoreWriter writer = store.writer();
      long start = System.nanoTime();
      writer.begin();
      IntStream.range(0, copies)
          .boxed()
          .flatMap(copy -> corpus.stream().map(quad -> renamed(quad, copy)))
          .forEach(writer.graphs()::add);
      derivation.rebuild(writer.graphs());
      writer.commit(new RevisionId(1, "benchmark", Instant.now()));
      double loaded = (System.nanoTime() - start) / 1e9;
      long before = System.nanoTime();
      try (LuceneSearch search = LuceneSearch.open(home, queries);
          Snapshot snapshot = store.snapshots().current()) {
        search.prepare(snapshot);
      }
      double indexed = (System.nanoTime() - before) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%6d %11d %14.1f s %6.1f s %10.2f s%n",
          copies,
          (long) corpus.size() * copies,
          loaded,
          indexed,
          (loaded + indexed) / copies);
    }
  }

  private static Quad renamed(Quad quad, int copy) {
    return copy == 0
        ? quad
        : Quad.create(
            renamed(quad.getGraph(), copy),
            renamed(quad.getSubject(), copy),
            quad.getPredicate(),
            renamed(quad.getObject(), copy));
  }

  /** A copy has its own things and files; the vocabulary stays one. */
  private static Node renamed(Node node, int copy) {
    if (node.isBlank()) {
      return NodeFactory.createBlankNode(node.getBlankNodeLabel() + "-copy-" + copy);
    }
    return node.isURI() && isCopied(node.getURI())
        ? NodeFactory.createURI(node.getURI().replaceFirst("(?=#|$)", "-copy-" + copy))
        : node;
  }

  private static boolean isCopied(String iri) {
    boolean shared =
        iri.startsWith(EntityId.BASE + "id/relation/")
            || iri.startsWith(EntityId.BASE + "id/publication-type/");
    boolean ours =
        iri.startsWith(EntityId.BASE + "graph/curated/") || iri.startsWith(EntityId.BASE + "id/");
    return ours && !shared;
  }
}
