package com.mecfsatlas.validation;

import com.mecfsatlas.model.GraphNames;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * What the curated graphs say, and what they may leave out, as one graph. Conclusions are not in
 * it: nobody may write one by hand, and the shapes refuse it.
 */
final class CuratedView extends GraphBase {
  private static final Set<Node> CONCLUSIONS =
      Set.of(GraphNames.DERIVED, GraphNames.EDGES, GraphNames.PROVENANCE);

  private final DatasetGraph graphs;

  CuratedView(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.createNoRemove(
        Iter.iter(
                graphs.findNG(
                    Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()))
            .filter(CuratedView::isCurated)
            .map(Quad::asTriple)
            .distinct());
  }

  static boolean isCurated(Quad quad) {
    return !CONCLUSIONS.contains(quad.getGraph());
  }

  /** Whether a file states it, and no rule gives it. */
  static boolean isStated(Quad quad) {
    return isCurated(quad) && !quad.getGraph().equals(GraphNames.DEFAULTS);
  }

  /** A copy in memory with indexes of its own: a view over a thousand graphs is slow to search. */
  Graph copy() {
    Graph copy = GraphFactory.createDefaultGraph();
    graphs
        .find(Quad.ANY)
        .forEachRemaining(
            quad -> {
              if (isCurated(quad)) {
                copy.add(quad.asTriple());
              }
            });
    return copy;
  }
}
