package com.mecfsatlas.revision;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.curation.SmallCorpus;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** A small atlas in memory, of some studies and everything that they need, which tests change. */
public final class CommittedAtlas implements AutoCloseable {
  /** The graphs of the studies that are told apart by name. */
  public static final Map<String, Graph> GRAPHS = SmallCorpus.graphs();

  public static final String RECORD = "https://www.mecfsatlas.com/graph/curated/evidence/";
  public static final String PAPER = "https://www.mecfsatlas.com/graph/curated/papers/";
  public static final String LUSSO = RECORD + "lusso-1993-infection-natural";
  public static final String AGENT = "a test";

  /** The load, made and judged once; an atlas takes it up as a store that is behind does. */
  private static final RevisionLog LOAD = load();

  public final GraphStore store;
  public final RevisionLog log;
  public final Committer committer;

  private CommittedAtlas(GraphStore store, RevisionLog log, Clock clock) {
    this.store = store;
    this.log = log;
    this.committer = new Committer(store, log, ShippedGraph.rules(), clock, List.of());
  }

  /** With everything loaded as revision 1. */
  public static CommittedAtlas loaded() {
    return loaded(new MemoryRevisionLog(), Clock.systemUTC());
  }

  static CommittedAtlas loaded(RevisionLog log, Clock clock) {
    return loaded(temporary(), log, clock);
  }

  static CommittedAtlas loaded(GraphStore store, RevisionLog log, Clock clock) {
    LOAD.range(1, 1).forEach(load -> log.replicate(load, LOAD.patch(1)::apply));
    return new CommittedAtlas(store, log, clock);
  }

  private static RevisionLog load() {
    ChangeSet load = ChangeSet.on(0, Activity.LOAD, AGENT, "The sample");
    for (Map.Entry<String, Graph> each : GRAPHS.entrySet()) {
      load = load.with(each.getKey(), each.getValue());
    }
    try (CommittedAtlas atlas = on(new MemoryRevisionLog())) {
      CommitResult result = atlas.committer.commit(load);
      if (!(result instanceof CommitResult.Committed)) {
        throw new IllegalStateException(result.toString());
      }
      return atlas.log;
    }
  }

  /** On a log that has revisions already. */
  static CommittedAtlas on(RevisionLog log) {
    return new CommittedAtlas(temporary(), log, Clock.systemUTC());
  }

  private static GraphStore temporary() {
    return GraphStore.temporary(new EntityQueries(ShippedGraph.QUERIES));
  }

  public RevisionId head() {
    return store.head();
  }

  public Snapshot snapshot() {
    return store.snapshots().current();
  }

  /** An edit of one graph as it was loaded, made from the latest revision. */
  public CommitResult edit(String graph, UnaryOperator<Graph> edit) {
    return committer.commit(change(head().number(), graph, edit));
  }

  static ChangeSet change(long base, String graph, UnaryOperator<Graph> edit) {
    return ChangeSet.on(base, Activity.EDIT, AGENT, "An edit")
        .with(graph, edit.apply(copy(requireNonNull(GRAPHS.get(graph)))));
  }

  public static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    return copy;
  }

  @Override
  public void close() {
    store.close();
  }
}
