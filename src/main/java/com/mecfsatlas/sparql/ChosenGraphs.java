package com.mecfsatlas.sparql;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;

/** The graphs of a dataset that a request or a query names (SPARQL 1.1, 13.2). */
final class ChosenGraphs {
  private ChosenGraphs() {}

  /**
   * @param required whether a graph that is not there is a mistake, and not empty
   */
  static DatasetGraph of(DatasetGraph dataset, DatasetDescription graphs, boolean required) {
    if (required) {
      requireGraphs(dataset, graphs);
    }
    return DynamicDatasets.dynamicDataset(graphs, dataset, false);
  }

  private static void requireGraphs(DatasetGraph dataset, DatasetDescription graphs) {
    Stream.concat(graphs.getDefaultGraphURIs().stream(), graphs.getNamedGraphURIs().stream())
        .map(NodeFactory::createURI)
        .filter(graph -> !isThere(dataset, graph))
        .findFirst()
        .ifPresent(
            graph -> {
              throw SparqlProblem.QUERY_REFUSED.refusal(
                  "There is no graph <" + graph + "> here, and none is fetched.");
            });
  }

  private static boolean isThere(DatasetGraph dataset, Node graph) {
    return Quad.isUnionGraph(graph) || Quad.isDefaultGraph(graph) || dataset.containsGraph(graph);
  }
}
