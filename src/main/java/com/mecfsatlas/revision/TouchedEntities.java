package com.mecfsatlas.revision;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.QuadDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The things whose description a change touches, through derivation too. It may name one whose
 * description reads the same; it leaves out none that does not.
 */
final class TouchedEntities {
  /** With more than this a change touches everything that it speaks of. */
  private static final int MOST_ASKED = 20_000;

  private static final Var NODE = Var.alloc("node");
  private static final Var S = Var.alloc("s");
  private static final Var P = Var.alloc("p");
  private static final Var O = Var.alloc("o");

  private final NamedQuery relabelled;
  private final NamedQuery touched;

  TouchedEntities(QueryCatalogue queries) {
    this.relabelled = queries.get("revision/relabelled");
    this.touched = queries.get("revision/touched");
  }

  /** The IRIs of those that {@code delta}, which {@code graphs} have, touches. */
  SortedSet<String> of(DatasetGraph graphs, QuadDelta delta) {
    if (delta.size() > MOST_ASKED) {
      return entities(delta.all().map(Quad::getSubject));
    }
    List<Quad> read = new ArrayList<>(delta.all().toList());
    ask(relabelled, delta.all(), graphs).stream()
        .map(row -> Quad.create(Quad.defaultGraphIRI, row.get(S), row.get(P), row.get(O)))
        .forEach(read::add);
    return entities(ask(touched, read.stream(), graphs).stream().map(row -> row.get(NODE)));
  }

  private static List<Binding> ask(NamedQuery query, Stream<Quad> statements, DatasetGraph graphs) {
    List<Binding> rows = FilledQuery.rows(statements);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Binding> answer = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(graphs)
            .query(new FilledQuery(query).fill("changed", rows).query())
            .build()) {
      exec.select().forEachRemaining(answer::add);
    }
    return answer;
  }

  private static SortedSet<String> entities(Stream<Node> nodes) {
    SortedSet<String> entities = new TreeSet<>();
    nodes
        .filter(node -> node != null && node.isURI())
        .flatMap(node -> EntityId.ofIri(node.getURI()).stream())
        .forEach(entity -> entities.add(entity.iri()));
    return entities;
  }
}
