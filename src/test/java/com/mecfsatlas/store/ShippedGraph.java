package com.mecfsatlas.store;

import com.mecfsatlas.curation.CorpusLoader;
import com.mecfsatlas.curation.LoadReport;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.Sha256;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.Committer;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.Rules;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.search.Search;
import com.mecfsatlas.validation.Validator;
import com.mecfsatlas.validation.wording.WordingScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/** The shipped data in a real database, loaded once for all tests of this Java process. */
public final class ShippedGraph {
  /** The queries of this repository. */
  public static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));

  private static final Rules RULES =
      new Rules(
          new Derivation(Path.of("sparql"), QUERIES),
          new Validator(Path.of("ontology/shapes.ttl"), new WordingScanner(), QUERIES),
          QUERIES,
          Sha256.of("shipped"));

  private static final ShippedGraph LOADED = new ShippedGraph();

  private final GraphStore store;

  /** Nothing changes it, so each thread that tests keeps the one that it opened. */
  private final ThreadLocal<Snapshot> opened;

  private final Search search;

  private ShippedGraph() {
    try {
      Path content = Path.of("").toAbsolutePath();
      Path home = Files.createTempDirectory("atlas");
      store = GraphStore.open(home, new EntityQueries(QUERIES));
      RevisionLog log = FileRevisionLog.open(home.resolve("log"));
      Committer committer = new Committer(store, log, rules(), Clock.systemUTC(), List.of());
      LoadReport report =
          new CorpusLoader(content, home, committer, store.snapshots(), log).load(done -> {});
      if (!report.isClean()) {
        throw new IllegalStateException(report.toString());
      }
      opened = ThreadLocal.withInitial(store.snapshots()::current);
      search = LuceneSearch.open(home, QUERIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules of this repository. */
  public static Rules rules() {
    return RULES;
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
