package com.mecfsatlas.derivation;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.QuadDelta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateRequest;

/**
 * The rules of one folder of {@code sparql/derive/}, which give statements about things of one
 * kind, the focus: for each thing alone they can be run again.
 */
final class Layer {
  private static final String CHANGED = "changed";

  private final Node graph;
  private final Var focus;
  private final List<FocusedUpdate> rules;
  private final NamedQuery affected;
  private final NamedQuery owned;

  /**
   * @param graph to which the rules add
   * @param focus the variable that names a thing in rules and queries
   * @param affected which things a change bears on
   * @param owned what the rules have given of a thing
   */
  Layer(
      Node graph, String focus, List<FocusedUpdate> rules, NamedQuery affected, NamedQuery owned) {
    this.graph = graph;
    this.focus = Var.alloc(focus);
    this.rules = List.copyOf(rules);
    this.affected = affected;
    this.owned = owned;
  }

  /** Runs the rules for everything; nothing that they give is there. */
  void build(DatasetGraph graphs) {
    rules.forEach(rule -> execute(rule.forAll(), graphs));
  }

  /**
   * Runs the rules again for what {@code delta} bears on, and adds to it what that changes. The
   * graphs have what is in {@code delta}, and what this layer gave before it.
   */
  void update(DatasetGraph graphs, QuadDelta delta) {
    Set<Node> foci = affected(graphs, delta);
    if (foci.isEmpty()) {
      return;
    }
    List<Binding> rows =
        foci.stream().map(each -> FilledQuery.row(Map.of(focus.getVarName(), each))).toList();
    Set<Quad> before = owned(graphs, rows);
    before.forEach(graphs::delete);
    rules.forEach(rule -> execute(rule.forEach(focus, rows), graphs));
    delta.replace(before, owned(graphs, rows));
  }

  private Set<Node> affected(DatasetGraph graphs, QuadDelta delta) {
    if (delta.isEmpty()) {
      return Set.of();
    }
    Set<Node> foci = new LinkedHashSet<>();
    select(
        new FilledQuery(affected).fill(CHANGED, FilledQuery.rows(delta.all())).query(),
        graphs,
        row -> foci.add(row.get(focus)));
    foci.removeIf(node -> !node.isURI());
    return foci;
  }

  private Set<Quad> owned(DatasetGraph graphs, List<Binding> foci) {
    Set<Quad> quads = new LinkedHashSet<>();
    select(
        new FilledQuery(owned).fill(focus.getVarName(), foci).query(),
        graphs,
        row ->
            quads.add(
                Quad.create(
                    graph,
                    row.get(Var.alloc("s")),
                    row.get(Var.alloc("p")),
                    row.get(Var.alloc("o")))));
    return quads;
  }

  private interface Row {
    void of(Binding row);
  }

  private static void select(Query query, DatasetGraph graphs, Row each) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(graphs).query(query).context(Derivation.context()).build()) {
      RowSet found = exec.select();
      found.forEachRemaining(rows::add);
    }
    rows.forEach(each::of);
  }

  private static void execute(UpdateRequest update, DatasetGraph graphs) {
    Context context = Derivation.context();
    UpdateExec.dataset(graphs).update(update).context(context).execute();
  }

  /** Whether its rules give what files leave out, and draw no conclusions. */
  boolean isOfDefaults() {
    return graph.equals(GraphNames.DEFAULTS);
  }

  /** The graph that folders add to: defaults and edges each have one of their own. */
  static Node graphOf(String folder) {
    if (folder.endsWith("-defaults")) {
      return GraphNames.DEFAULTS;
    }
    return folder.endsWith("edge") ? GraphNames.EDGES : GraphNames.DERIVED;
  }
}
