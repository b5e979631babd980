package com.mecfsatlas.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;

/** A dataset whose default graph is the union of its named graphs. TDB2 has its own, faster. */
final class UnionDefaultGraph extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
  UnionDefaultGraph(DatasetGraph dataset) {
    super(dataset);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) ? getUnionGraph() : super.getGraph(name);
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return super.find(
        Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph, subject, predicate, object);
  }
}
