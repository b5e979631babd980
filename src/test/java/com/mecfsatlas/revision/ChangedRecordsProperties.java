package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreWriter;
import com.mecfsatlas.validation.Validator;
import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.wording.WordingScanner;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Whatever is changed, what is judged and named apart is what a look at everything finds. */
class ChangedRecordsProperties {
  private static final Validator VALIDATOR =
      new Validator(Path.of("ontology/shapes.ttl"), new WordingScanner(), ShippedGraph.QUERIES);
  private static final Derivation DERIVATION =
      new Derivation(Path.of("sparql"), ShippedGraph.QUERIES);
  private static final List<Quad> SOURCE = source();
  private static final List<List<Quad>> BY_PROPERTY =
      List.copyOf(SOURCE.stream().collect(Collectors.groupingBy(Quad::getPredicate)).values());

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void what_breaks_a_rule_is_found_by_looking_at_the_change_alone(@ForAll Random random) {
    try (GraphStore store = GraphStore.temporary(new EntityQueries(ShippedGraph.QUERIES))) {
      StoreWriter writer = store.writer();
      writer.begin();
      SOURCE.forEach(writer.graphs()::add);
      DERIVATION.rebuild(writer.graphs());
      for (int step = 0; step < 3; step++) {
        QuadDelta delta = new QuadDelta();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
          change(writer.graphs(), delta, random);
        }
        String change = text(delta);
        DERIVATION.update(writer.graphs(), delta);
        Set<String> apart = texts(VALIDATOR.violations(writer.graphs(), delta));
        assertThat(apart).as(change).isEqualTo(texts(VALIDATOR.violations(writer.graphs())));
        delta.added().forEach(writer.graphs()::delete);
        delta.removed().forEach(writer.graphs()::add);
      }
      writer.abort();
    }
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void whatever_reads_otherwise_is_named(@ForAll Random random) {
    TouchedEntities touched = new TouchedEntities(ShippedGraph.QUERIES);
    try (GraphStore store = GraphStore.temporary(new EntityQueries(ShippedGraph.QUERIES))) {
      StoreWriter writer = store.writer();
      writer.begin();
      SOURCE.forEach(writer.graphs()::add);
      DERIVATION.rebuild(writer.graphs());
      Map<String, Model> before = descriptions(writer, 1);
      for (int step = 0; step < 2; step++) {
        QuadDelta delta = new QuadDelta();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
          change(writer.graphs(), delta, random);
        }
        String change = text(delta);
        DERIVATION.update(writer.graphs(), delta);
        SortedSet<String> named = touched.of(writer.graphs(), delta);
        Map<String, Model> after = descriptions(writer, step + 2);
        Set<String> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        Set<String> others = new TreeSet<>();
        for (String iri : all) {
          Model one = before.get(iri);
          Model other = after.get(iri);
          if (one == null || other == null || !one.isIsomorphicWith(other)) {
            others.add(iri);
          }
        }
        others.removeAll(named);
        assertThat(others).as(change).isEmpty();
        before = after;
      }
      writer.abort();
    }
  }

  private static Map<String, Model> descriptions(StoreWriter writer, long number) {
    Snapshot snapshot =
        writer.candidate(new RevisionId(number, "test", Instant.EPOCH.plusSeconds(number)));
    Map<String, Model> descriptions = new HashMap<>();
    for (EntityType kind : EntityType.values()) {
      List<Listing.Row> rows = snapshot.list(kind).rows();
      boolean many = rows.size() > 300;
      // Of many authors and papers a seventh, chosen by name: a changed year moves them in the
      // list.
      for (Listing.Row row : rows) {
        EntityId entity = row.thing();
        if (!many || Math.floorMod(entity.iri().hashCode(), 7) == 0) {
          snapshot
              .describe(entity)
              .map(Description::model)
              .ifPresent(model -> descriptions.put(entity.iri(), model));
        }
      }
    }
    return descriptions;
  }

  private static void change(DatasetGraph graphs, QuadDelta delta, Random random) {
    List<Quad> alike = BY_PROPERTY.get(random.nextInt(BY_PROPERTY.size()));
    Quad quad = alike.get(random.nextInt(alike.size()));
    if (quad.getGraph().equals(GraphNames.ONTOLOGY)) {
      return;
    }
    put(graphs, delta, quad, false);
    Node value = alike.get(random.nextInt(alike.size())).getObject();
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 ->
          put(
              graphs,
              delta,
              Quad.create(
                  quad.getGraph(),
                  quad.getSubject(),
                  NodeFactory.createURI("https://www.mecfsatlas.com/ontology#noSuchTerm"),
                  quad.getObject()),
              true);
      default -> {
        if (!value.isBlank()) {
          put(
              graphs,
              delta,
              Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), value),
              true);
        }
      }
    }
  }

  private static void put(DatasetGraph graphs, QuadDelta delta, Quad quad, boolean isThere) {
    if (graphs.contains(quad) == isThere) {
      return;
    }
    if (isThere) {
      graphs.add(quad);
      delta.add(quad);
    } else {
      graphs.delete(quad);
      delta.remove(quad);
    }
  }

  private static Set<String> texts(List<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.focusNode() + " " + violation.rule())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(QuadDelta delta) {
    return delta.all().map(Quad::toString).collect(Collectors.joining("\n"));
  }

  private static List<Quad> source() {
    List<Quad> source = new ArrayList<>();
    CommittedAtlas.GRAPHS.forEach(
        (name, graph) ->
            graph
                .find()
                .forEachRemaining(
                    triple -> source.add(Quad.create(NodeFactory.createURI(name), triple))));
    return source;
  }
}
