package com.mecfsatlas.history;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.SourceGraphs;
import com.mecfsatlas.store.DatasetSnapshots;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What the store states of itself, as it stated it at an earlier revision. No patch tells this: it
 * follows from the headers of the log.
 */
final class PastProvenance {
  private final RevisionLog log;

  PastProvenance(RevisionLog log) {
    this.log = log;
  }

  /** What is stated of the revision that {@code graphs} are at, and of the named ones. */
  static Set<Quad> of(DatasetGraph graphs, Set<String> names) {
    Set<Quad> stated = new HashSet<>(DatasetSnapshots.noted(graphs));
    for (String name : names) {
      Node graph = NodeFactory.createURI(name);
      graphs.findNG(GraphNames.PROVENANCE, graph, Node.ANY, Node.ANY).forEachRemaining(stated::add);
    }
    return stated;
  }

  /** What was stated of them at {@code revision}. */
  Set<Quad> at(RevisionId revision, Set<String> names) {
    DatasetGraph scratch = DatasetGraphFactory.create();
    SourceGraphs graphs = new SourceGraphs(scratch);
    names.forEach(name -> note(graphs, name, revision));
    DatasetSnapshots.note(scratch, revision);
    return Iter.toSet(scratch.find());
  }

  private void note(SourceGraphs graphs, String name, RevisionId revision) {
    long last = log.lastByGraph(name, revision.number());
    if (last > 0) {
      Revision changing = log.get(last).orElseThrow();
      graphs.note(name, last, requireNonNull(changing.graphs().get(name)).after());
    }
  }
}
