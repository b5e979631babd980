package com.mecfsatlas.representation;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.curation.GraphEditor;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.KnowledgeGraph;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.StoredGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The data of this repository in a store of its own, loaded once for all tests of a run. */
public final class ShippedData {
  static final Path ONTOLOGY = Path.of("ontology");
  static final KnowledgeGraph GRAPH = load();

  private ShippedData() {}

  public static Description describe(String kind, String slug) {
    return Samples.thing(kind, slug)
        .flatMap(GRAPH::describe)
        .orElseThrow(() -> new IllegalArgumentException(kind + "/" + slug));
  }

  /** The first {@code limit} things of a kind, described. */
  public static Stream<Description> all(EntityType kind, int limit) {
    return GRAPH.list(kind).rows().stream()
        .limit(limit)
        .map(Listing.Row::thing)
        .flatMap(thing -> GRAPH.describe(thing).stream());
  }

  private static KnowledgeGraph load() {
    try {
      GraphStore store = GraphStore.open(Files.createTempDirectory("atlas-view"));
      Corpus corpus = new Corpus(Path.of("."));
      new GraphEditor(store, new Derivation(Path.of("sparql")))
          .replaceAll(corpus.read(done -> {}).find(), corpus.digest());
      return new StoredGraph(store, new QueryCatalogue(Path.of("sparql")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
