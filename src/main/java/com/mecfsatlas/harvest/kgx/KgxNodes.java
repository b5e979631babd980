package com.mecfsatlas.harvest.kgx;

import com.mecfsatlas.harvest.curie.Curies;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The things that claims are about, by IRI. Where two are the same entry of a catalogue, both are
 * known by their own names.
 */
public final class KgxNodes {
  private final NamedQuery query;
  private final Projection<Map<String, KgxNode>> nodes = new Projection<>(this::read);

  /**
   * @throws com.mecfsatlas.query.CatalogueException where its query is missing
   */
  public KgxNodes(QueryCatalogue queries) {
    this.query = queries.get("harvest/nodes");
  }

  /** The file {@code nodes.tsv}. */
  public byte[] table(Snapshot snapshot) {
    return KgxTable.of(KgxNode.COLUMNS, of(snapshot).values().stream().map(KgxNode::cells));
  }

  Map<String, KgxNode> of(Snapshot snapshot) {
    return nodes.of(snapshot);
  }

  private record Found(
      EntityId thing, String name, String definition, Set<String> classes, Set<String> same) {
    String id() {
      return KgxNode.id(thing, same);
    }

    KgxNode node(boolean isShared) {
      return new KgxNode(
          isShared ? KgxNode.own(thing) : id(), thing, classes, name, definition, same);
    }
  }

  private Map<String, KgxNode> read(Snapshot snapshot) {
    Map<String, Found> things = new LinkedHashMap<>();
    snapshot.select(query, Map.of(), row -> add(new SolutionReader(row), things));
    Set<String> shared = shared(things.values());
    Map<String, KgxNode> nodes = new LinkedHashMap<>();
    things.forEach((iri, found) -> nodes.put(iri, found.node(shared.contains(found.id()))));
    return Collections.unmodifiableMap(nodes);
  }

  private static void add(SolutionReader row, Map<String, Found> things) {
    Found found =
        things.computeIfAbsent(
            row.iri("thing"),
            iri ->
                new Found(
                    row.thing("thing"),
                    row.text("label"),
                    row.text("definition"),
                    new HashSet<>(),
                    new TreeSet<>()));
    found.classes().add(row.iri("class"));
    if (row.row().contains("same")) {
      Curies.of(row.iri("same")).ifPresent(found.same()::add);
    }
  }

  private static Set<String> shared(Collection<Found> things) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    things.stream().map(Found::id).filter(id -> !seen.add(id)).forEach(shared::add);
    return shared;
  }
}
