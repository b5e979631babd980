package com.mecfsatlas.history;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.SourceGraphs;
import com.mecfsatlas.store.DatasetSnapshots;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
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

  /** What is stated at {@code later}. */
  static Set<Quad> of(DatasetGraph later) {
    return Iter.toSet(later.findNG(GraphNames.PROVENANCE, Node.ANY, Node.ANY, Node.ANY));
  }

  /** What was stated at {@code revision}, from what {@code stated} says at a later one. */
  Set<Quad> at(RevisionId revision, RevisionId later, Set<Quad> stated) {
    DatasetGraph scratch = DatasetGraphFactory.create();
    stated.forEach(scratch::add);
    SourceGraphs graphs = new SourceGraphs(scratch);
    changedBetween(revision, later).forEach(graph -> note(graphs, graph, revision));
    DatasetSnapshots.note(scratch, revision);
    return of(scratch);
  }

  private void note(SourceGraphs graphs, String graph, RevisionId revision) {
    List<RevisionId> before =
        log.idsByGraph(graph).stream().filter(id -> id.number() <= revision.number()).toList();
    if (before.isEmpty()) {
      graphs.forget(graph);
    } else {
      Revision last = log.get(before.getLast().number()).orElseThrow();
      graphs.note(graph, last.number(), requireNonNull(last.graphs().get(graph)).after());
    }
  }

  private Set<String> changedBetween(RevisionId revision, RevisionId later) {
    Set<String> changed = new LinkedHashSet<>();
    for (long number = revision.number() + 1; number <= later.number(); number++) {
      changed.addAll(log.get(number).orElseThrow().graphs().keySet());
    }
    return changed;
  }
}
