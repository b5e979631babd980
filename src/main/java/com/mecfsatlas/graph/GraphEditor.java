package com.mecfsatlas.graph;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** The one writer of the public graph. Only loading holds it. */
public final class GraphEditor {
  private static final Node PROVENANCE = NodeFactory.createURI(Thing.BASE + "graph/provenance");
  private static final Node LOADED = NodeFactory.createURI(Thing.BASE + "graph/provenance#corpus");
  private static final Node DIGEST =
      NodeFactory.createURI("http://www.w3.org/2001/04/xmlenc#DigestValue");

  private final DatasetGraph graphs;
  private final Derivation derivation;

  public GraphEditor(GraphStore store, Derivation derivation) {
    this.graphs = store.graphs();
    this.derivation = derivation;
  }

  /** The digest of the corpus that was last loaded, or nothing before the first load. */
  public Optional<String> loadedDigest() {
    return Txn.calculateRead(graphs, () -> storedDigest(graphs));
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
          graphs.add(PROVENANCE, LOADED, DIGEST, NodeFactory.createLiteralString(digest));
        });
  }

  static Optional<String> storedDigest(DatasetGraph graphs) {
    Iterator<Quad> found = graphs.find(PROVENANCE, LOADED, DIGEST, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }
}
