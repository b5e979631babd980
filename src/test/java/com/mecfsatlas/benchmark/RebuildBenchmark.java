package com.mecfsatlas.benchmark;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.ScratchStore;
import com.mecfsatlas.store.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
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
    try (ScratchStore scratch = ScratchStore.in(home, new EntityQueries(queries))) {
      Derivation derivation = new Derivation(content.resolve("sparql"), queries);
      long start = System.nanoTime();
      IntStream.range(0, copies)
          .boxed()
          .flatMap(copy -> CopiedCorpus.of(corpus, copy))
          .forEach(scratch.graphs()::add);
      derivation.rebuild(scratch.graphs());
      GraphStore store = scratch.committed();
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
}
