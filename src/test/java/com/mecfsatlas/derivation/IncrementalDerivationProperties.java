package com.mecfsatlas.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.SmallCorpus;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.store.ScratchStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Whatever changes in whatever order, what is derived step by step is what a rebuild derives. */
class IncrementalDerivationProperties {
  /** How many changes one after the other; {@code -Datlas.steps=100} is a long campaign. */
  private static final int STEPS = Integer.getInteger("atlas.steps", 4);

  private static final Path SPARQL = Path.of("sparql");
  private static final Derivation DERIVATION = new Derivation(SPARQL, new QueryCatalogue(SPARQL));

  /** Studies that share claims, cohorts, authors and case definitions, and their papers. */
  private static final List<Quad> SOURCE = sample();

  private static final List<List<Quad>> BY_PROPERTY =
      List.copyOf(
          SOURCE.stream()
              .collect(Collectors.groupingBy(Quad::getPredicate, Collectors.toList()))
              .values());

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void random_changes_of_statements(@ForAll Random random) {
    try (ScratchStore store = ScratchStore.create()) {
      DatasetGraph graphs = store.graphs();
      SOURCE.forEach(graphs::add);
      DERIVATION.rebuild(graphs);
      List<Quad> gone = new ArrayList<>();
      for (int step = 0; step < STEPS; step++) {
        QuadDelta delta = new QuadDelta();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
          change(graphs, delta, gone, random);
        }
        String change = delta.all().map(Quad::toString).collect(Collectors.joining("\n"));
        DERIVATION.update(graphs, delta);
        Set<String> stepwise = derived(graphs);
        DERIVATION.rebuild(graphs);
        assertThat(stepwise).as(change).isEqualTo(derived(graphs));
      }
    }
  }

  @Property(tries = 2, shrinking = ShrinkingMode.OFF)
  void whole_graphs_that_come_and_go(@ForAll Random random) {
    try (ScratchStore store = ScratchStore.create()) {
      DatasetGraph graphs = store.graphs();
      List<Node> names = SOURCE.stream().map(Quad::getGraph).distinct().toList();
      SOURCE.forEach(graphs::add);
      DERIVATION.rebuild(graphs);
      for (int step = 0; step < STEPS; step++) {
        Node graph = names.get(random.nextInt(names.size()));
        if (graph.equals(GraphNames.ONTOLOGY)) {
          continue;
        }
        comeOrGo(graphs, graph);
      }
    }
  }

  /**
   * Once a tally was rebuilt as if it were a claim, and roll-ups did not heed what is a condition.
   */
  @Example
  void a_record_of_a_roll_up_and_the_list_of_conditions_come_and_go() {
    try (ScratchStore store = ScratchStore.create()) {
      DatasetGraph graphs = store.graphs();
      SOURCE.forEach(graphs::add);
      DERIVATION.rebuild(graphs);
      for (String name : List.of("evidence/fischler-1997-sleep-anomalies", "conditions/own")) {
        Node graph = NodeFactory.createURI(GraphNames.BASE + "curated/" + name);
        assertThat(graphs.containsGraph(graph)).as(name).isTrue();
        comeOrGo(graphs, graph);
        comeOrGo(graphs, graph);
      }
    }
  }

  /** Takes a whole graph away, or brings it back. */
  private static void comeOrGo(DatasetGraph graphs, Node graph) {
    QuadDelta delta = new QuadDelta();
    boolean isThere = graphs.containsGraph(graph);
    SOURCE.stream()
        .filter(quad -> quad.getGraph().equals(graph))
        .forEach(quad -> put(graphs, delta, quad, !isThere));
    DERIVATION.update(graphs, delta);
    Set<String> stepwise = derived(graphs);
    DERIVATION.rebuild(graphs);
    assertThat(difference(stepwise, derived(graphs)))
        .as((isThere ? "without " : "with ") + graph)
        .isEmpty();
  }

  /** What only one of the two has. */
  private static Set<String> difference(Set<String> one, Set<String> other) {
    Set<String> difference = new TreeSet<>();
    one.stream()
        .filter(each -> !other.contains(each))
        .map("stepwise %s"::formatted)
        .forEach(difference::add);
    other.stream()
        .filter(each -> !one.contains(each))
        .map("whole %s"::formatted)
        .forEach(difference::add);
    return difference;
  }

  /** Takes a statement away, brings one back, or gives one the value of another. */
  private static void change(DatasetGraph graphs, QuadDelta delta, List<Quad> gone, Random random) {
    // Each property as often as any other, however many statements it has.
    List<Quad> alike = BY_PROPERTY.get(random.nextInt(BY_PROPERTY.size()));
    Quad quad = alike.get(random.nextInt(alike.size()));
    if (quad.getGraph().equals(GraphNames.ONTOLOGY)) {
      return;
    }
    switch (random.nextInt(3)) {
      case 0 -> {
        put(graphs, delta, quad, false);
        gone.add(quad);
      }
      case 1 -> {
        if (!gone.isEmpty()) {
          put(graphs, delta, gone.remove(random.nextInt(gone.size())), true);
        }
      }
      default -> {
        Node value = alike.get(random.nextInt(alike.size())).getObject();
        if (!value.isBlank()) {
          put(graphs, delta, quad, false);
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

  private static Set<String> derived(DatasetGraph graphs) {
    return Stream.of(GraphNames.DEFAULTS, GraphNames.DERIVED, GraphNames.EDGES)
        .flatMap(graph -> Iter.asStream(graphs.findNG(graph, Node.ANY, Node.ANY, Node.ANY)))
        .map(Quad::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Quad> sample() {
    return SmallCorpus.graphs().entrySet().stream()
        .flatMap(
            each ->
                each.getValue().stream()
                    .map(triple -> Quad.create(NodeFactory.createURI(each.getKey()), triple)))
        .toList();
  }
}
