package com.mecfsatlas.app;

import com.mecfsatlas.store.KnowledgeGraph;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something read from the graph as it is now, once for each revision. */
final class Projection<T> implements Supplier<T> {
  private final KnowledgeGraph graph;
  private final Function<KnowledgeGraph, T> reading;
  private @Nullable Known<T> known;

  private record Known<T>(String revision, T value) {}

  Projection(KnowledgeGraph graph, Function<KnowledgeGraph, T> reading) {
    this.graph = graph;
    this.reading = reading;
  }

  @Override
  public synchronized T get() {
    Known<T> last = known;
    if (last == null || !last.revision().equals(graph.revision())) {
      last = new Known<>(graph.revision(), reading.apply(graph));
      known = last;
    }
    return last.value();
  }
}
