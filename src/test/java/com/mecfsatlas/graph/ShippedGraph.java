package com.mecfsatlas.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped data in a real database, loaded once for all tests of this Java process. */
public final class ShippedGraph {
  private static final ShippedGraph LOADED = new ShippedGraph();

  private final GraphStore store;
  private final KnowledgeGraph graph;

  private ShippedGraph() {
    try {
      Path content = Path.of("").toAbsolutePath();
      store = GraphStore.open(Files.createTempDirectory("atlas"));
      Corpus corpus = new Corpus(content);
      new GraphEditor(store, new Derivation(content.resolve("sparql")))
          .replaceAll(corpus.read(done -> {}).find(), corpus.digest());
      graph = new StoredGraph(store, new QueryCatalogue(content.resolve("sparql")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static KnowledgeGraph graph() {
    return LOADED.graph;
  }

  public static GraphStore store() {
    return LOADED.store;
  }
}
