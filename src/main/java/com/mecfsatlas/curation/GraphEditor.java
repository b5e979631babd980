package com.mecfsatlas.curation;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.LoadedDigest;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** The one writer of the public graph. Only loading holds it. */
public final class GraphEditor {
  private final DatasetGraph graphs;
  private final Derivation derivation;

  public GraphEditor(GraphStore store, Derivation derivation) {
    this.graphs = store.graphs();
    this.derivation = derivation;
  }

  /** The digest of the corpus that was last loaded, or nothing before the first load. */
  public Optional<String> loadedDigest() {
    return Txn.calculateRead(graphs, () -> LoadedDigest.in(graphs));
  }

  /**
   * Replaces the whole public graph by {@code corpus}, derives what follows from it and notes
   * {@code digest}, in one write transaction: readers see the old content or the new.
   */
  public void replaceAll(Iterator<Quad> corpus, String digest) {
    Txn.executeWrite(
        graphs,
        () -> {
          List<Node> old = Iter.toList(graphs.listGraphNodes());
          old.forEach(graphs::removeGraph);
          corpus.forEachRemaining(graphs::add);
          derivation.rebuild(graphs);
          LoadedDigest.note(graphs, digest);
        });
  }
}
