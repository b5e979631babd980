package com.mecfsatlas.app;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.curation.GraphEditor;
import com.mecfsatlas.curation.Validator;
import com.mecfsatlas.curation.WordingValidator;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.search.AwaitedSearch;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.search.Search;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.wording.WordingScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** The database, opened and holding what {@code data/} and {@code ontology/} say now. */
final class OpenAtlas implements AutoCloseable {
  private final GraphStore store;
  private final QueryCatalogue queries;
  private final Snapshots snapshots;
  private final AwaitedSearch search;

  private OpenAtlas(
      GraphStore store, QueryCatalogue queries, Snapshots snapshots, AwaitedSearch search) {
    this.store = store;
    this.queries = queries;
    this.snapshots = snapshots;
    this.search = search;
  }

  /**
   * Opens the database and loads the corpus if it changed since the last load. A corpus that does
   * not parse or breaks a rule leaves the database as it was.
   *
   * @throws InvalidCorpusException where a shape or a critical wording rule is broken
   */
  static OpenAtlas open(Settings settings, Progress progress) {
    requireContent(settings.content());
    QueryCatalogue queries = new QueryCatalogue(settings.content().resolve("sparql"));
    Derivation derivation = new Derivation(settings.content().resolve("sparql"), queries);
    GraphStore store = GraphStore.open(settings.home());
    try {
      load(settings.content(), store, derivation, progress);
      Snapshots snapshots = store.snapshots(new EntityQueries(queries));
      AwaitedSearch search =
          new AwaitedSearch(() -> openSearch(settings.home(), queries, snapshots));
      return new OpenAtlas(store, queries, snapshots, search);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static LuceneSearch openSearch(Path home, QueryCatalogue queries, Snapshots snapshots) {
    LuceneSearch search = LuceneSearch.open(home, queries);
    try (Snapshot snapshot = snapshots.current()) {
      search.prepare(snapshot);
    }
    return search;
  }

  private static void load(
      Path content, GraphStore store, Derivation derivation, Progress progress) {
    Corpus corpus = new Corpus(content);
    WordingScanner scanner = new WordingScanner();
    // A changed wording rule is applied to unchanged data, as a changed shape is.
    String digest = corpus.digest() + "-wording-" + scanner.version();
    if (store.head().digest().equals(digest)) {
      return;
    }
    progress.step("Reading " + corpus.files().size() + " files below " + content);
    DatasetGraph graphs = corpus.read(done -> progress.at("read", done, corpus.files().size()));
    progress.step("Checking them against ontology/shapes.ttl and the wording rules");
    List<Violation> violations =
        new Validator(content.resolve("ontology/shapes.ttl"), new WordingValidator(scanner))
            .violations(corpus, graphs);
    if (!violations.isEmpty()) {
      throw new InvalidCorpusException(violations);
    }
    progress.step("Loading " + graphs.stream().count() + " statements");
    new GraphEditor(store, derivation).replaceAll(graphs.find(), digest);
  }

  private static void requireContent(Path content) {
    for (String folder : List.of("data", "ontology", "sparql")) {
      if (!Files.isDirectory(content.resolve(folder))) {
        throw new IllegalArgumentException(
            "no folder "
                + content.resolve(folder)
                + ": start in the folder that holds data/, ontology/ and sparql/, or name it in"
                + " ATLAS_CONTENT");
      }
    }
  }

  GraphStore store() {
    return store;
  }

  QueryCatalogue queries() {
    return queries;
  }

  Snapshots snapshots() {
    return snapshots;
  }

  /** The revision of the transaction that this thread has open, else the latest. */
  String revision() {
    if (!store.graphs().isInTransaction()) {
      return store.head().toString();
    }
    try (Snapshot snapshot = snapshots.current()) {
      return snapshot.revision().toString();
    }
  }

  /** The search, which only a server needs: it is opened from now on, in the background. */
  Search search() {
    search.begin();
    return search;
  }

  @Override
  public void close() {
    search.close();
    store.close();
  }
}
