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
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.KnowledgeGraph;
import com.mecfsatlas.store.StoredGraph;
import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.wording.WordingScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** The database, opened and holding what {@code data/} and {@code ontology/} say now. */
final class OpenAtlas implements AutoCloseable {
  private final GraphStore store;
  private final QueryCatalogue queries;
  private final KnowledgeGraph graph;
  private final AwaitedSearch search;

  private OpenAtlas(
      GraphStore store, QueryCatalogue queries, KnowledgeGraph graph, AwaitedSearch search) {
    this.store = store;
    this.queries = queries;
    this.graph = graph;
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
    Derivation derivation = new Derivation(settings.content().resolve("sparql"));
    GraphStore store = GraphStore.open(settings.home());
    try {
      load(settings.content(), new GraphEditor(store, derivation), progress);
      KnowledgeGraph graph = new StoredGraph(store, queries);
      AwaitedSearch search =
          new AwaitedSearch(graph, () -> LuceneSearch.open(settings.home(), graph, queries));
      return new OpenAtlas(store, queries, graph, search);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static void load(Path content, GraphEditor editor, Progress progress) {
    Corpus corpus = new Corpus(content);
    WordingScanner scanner = new WordingScanner();
    // A changed wording rule is applied to unchanged data, as a changed shape is.
    String digest = corpus.digest() + "-wording-" + scanner.version();
    if (editor.loadedDigest().equals(Optional.of(digest))) {
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
    editor.replaceAll(graphs.find(), digest);
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

  KnowledgeGraph graph() {
    return graph;
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
