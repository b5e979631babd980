package com.mecfsatlas.store;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.curation.GraphEditor;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.search.Search;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/** The shipped data in a real database, loaded once for all tests of this Java process. */
public final class ShippedGraph {
  private static final ShippedGraph LOADED = new ShippedGraph();

  private final GraphStore store;
  private final Snapshots snapshots;

  /** Nothing changes it, so each thread that tests keeps the one that it opened. */
  private final ThreadLocal<Snapshot> opened;

  private final Search search;

  private ShippedGraph() {
    try {
      Path content = Path.of("").toAbsolutePath();
      Path home = Files.createTempDirectory("atlas");
      store = GraphStore.open(home);
      Corpus corpus = new Corpus(content);
      new GraphEditor(
              store,
              new Derivation(
                  content.resolve("sparql"), new QueryCatalogue(content.resolve("sparql"))))
          .replaceAll(corpus.read(done -> {}).find(), corpus.digest());
      QueryCatalogue queries = new QueryCatalogue(content.resolve("sparql"));
      snapshots = store.snapshots(new EntityQueries(queries));
      opened = ThreadLocal.withInitial(snapshots::current);
      search = LuceneSearch.open(home, queries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Snapshot graph() {
    return LOADED.opened.get();
  }

  public static Search search() {
    return LOADED.search;
  }

  /** Everything that some statement is about. */
  public static Set<Node> subjects() {
    return Txn.calculateRead(
        store().graphs(),
        () -> Iter.toSet(Iter.map(store().graphs().find(), quad -> quad.getSubject())));
  }

  public static GraphStore store() {
    return LOADED.store;
  }
}
