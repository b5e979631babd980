package com.mecfsatlas.curation;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.StoreWriter;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The one writer of the public graph. Only loading holds it. */
public final class GraphEditor {
  private final GraphStore store;
  private final StoreWriter writer;
  private final Derivation derivation;

  public GraphEditor(GraphStore store, Derivation derivation) {
    this.store = store;
    this.writer = store.writer();
    this.derivation = derivation;
  }

  /**
   * Replaces the whole public graph by {@code corpus}, derives what follows from it and notes
   * {@code digest}, in one write transaction: readers see the old content or the new.
   */
  public void replaceAll(Iterator<Quad> corpus, String digest) {
    writer.begin();
    try {
      DatasetGraph graphs = writer.graphs();
      List<Node> old = Iter.toList(graphs.listGraphNodes());
      old.forEach(graphs::removeGraph);
      corpus.forEachRemaining(graphs::add);
      derivation.rebuild(graphs);
      writer.commit(new RevisionId(store.head().number() + 1, digest, Instant.now()));
    } finally {
      writer.abort();
    }
  }
}
