package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Descriptions of the shipped data. */
public final class ShippedData {
  static final Path ONTOLOGY = Path.of("ontology");
  static final Snapshot GRAPH = ShippedGraph.graph();

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
}
