package com.mecfsatlas.revision;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Whether the patches of a log make the graphs that its revisions state, by their digests. */
public final class StatedGraphs {
  private final RevisionLog log;

  public StatedGraphs(RevisionLog log) {
    this.log = log;
  }

  /** The first revision whose patch does not make what it states, if any. */
  public Optional<LogFault> check() {
    // Kept to the letter: a database may write numbers in another form.
    DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    for (long number = 1; number <= log.head(); number++) {
      log.apply(number, new PatchedGraphs(graphs));
      for (Map.Entry<String, GraphChange> each :
          log.get(number).orElseThrow().graphs().entrySet()) {
        if (!digest(graphs, each.getKey()).equals(each.getValue().after())) {
          return Optional.of(
              new LogFault(number, "does not make the graph <" + each.getKey() + "> it states"));
        }
      }
    }
    return Optional.empty();
  }

  private static String digest(DatasetGraph graphs, String name) {
    Node node = NodeFactory.createURI(name);
    Graph graph = graphs.getGraph(node);
    return graph == null || graph.isEmpty()
        ? GraphChange.ABSENT
        : CanonicalGraph.of(node, graph).digest();
  }
}
