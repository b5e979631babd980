package com.mecfsatlas.revision;

import com.mecfsatlas.store.QuadDelta;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** A change set on its way into the graphs, inside a write transaction. */
final class Candidate {
  private final DatasetGraph graphs;
  private final ChangeSet change;
  private final SourceGraphs sources;

  Candidate(DatasetGraph graphs, ChangeSet change) {
    this.graphs = graphs;
    this.change = change;
    this.sources = new SourceGraphs(graphs);
  }

  ChangeSet change() {
    return change;
  }

  /** The graphs whose content would be another: only these are changed. */
  SortedMap<String, GraphChange> changes() {
    SortedMap<String, GraphChange> changes = new TreeMap<>();
    change.contents().forEach((graph, content) -> put(changes, graph, content.digest()));
    change.absent().forEach(graph -> put(changes, graph, GraphChange.ABSENT));
    return changes;
  }

  private void put(SortedMap<String, GraphChange> changes, String graph, String after) {
    String before = sources.digest(graph);
    if (!before.equals(after)) {
      changes.put(graph, new GraphChange(before, after));
    }
  }

  /** Which of {@code names} a revision after the base has changed. */
  SortedSet<String> movedSince(Collection<String> names) {
    return names.stream()
        .filter(graph -> sources.changedIn(graph) > change.base())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Brings these graphs to their new content; gives what came and went. */
  QuadDelta apply(Set<String> names) {
    QuadDelta delta = new QuadDelta();
    names.forEach(graph -> apply(NodeFactory.createURI(graph), delta));
    delta.removed().forEach(graphs::delete);
    delta.added().forEach(graphs::add);
    return delta;
  }

  private void apply(Node graph, QuadDelta delta) {
    Set<Quad> before = Iter.toSet(graphs.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
    Set<Quad> after = new HashSet<>();
    CanonicalGraph content = change.contents().get(graph.getURI());
    if (content != null) {
      content.graph().stream().forEach(triple -> after.add(Quad.create(graph, triple)));
    }
    delta.replace(before, after);
  }
}
