package com.mecfsatlas.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.ScratchStore;
import com.mecfsatlas.store.ShippedGraph;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DerivationTest {
  private final DatasetGraph graphs = ShippedGraph.store().graphs();

  @Test
  void a_rebuild_gives_the_same_statements() {
    Set<Triple> derived = stored(GraphNames.DERIVED);
    Set<Triple> edges = stored(GraphNames.EDGES);
    Set<Triple> defaults = stored(GraphNames.DEFAULTS);
    assertThat(derived).hasSizeGreaterThan(1000);
    assertThat(edges).isNotEmpty();
    assertThat(defaults).isNotEmpty();
    try (ScratchStore other = ScratchStore.create()) {
      Txn.executeRead(graphs, () -> graphs.find().forEachRemaining(other.graphs()::add));
      new Derivation(Path.of("sparql"), new QueryCatalogue(Path.of("sparql")))
          .rebuild(other.graphs());
      assertThat(statements(other.graphs(), GraphNames.DERIVED)).isEqualTo(derived);
      assertThat(statements(other.graphs(), GraphNames.EDGES)).isEqualTo(edges);
      assertThat(statements(other.graphs(), GraphNames.DEFAULTS)).isEqualTo(defaults);
    }
  }

  /** Every node has an address, so that equal sets are equal graphs. */
  @Test
  void nothing_derived_is_without_an_address() {
    assertThat(stored(GraphNames.DERIVED))
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    assertThat(stored(GraphNames.DEFAULTS))
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    assertThat(stored(GraphNames.EDGES))
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  private Set<Triple> stored(Node graph) {
    return Txn.calculateRead(graphs, () -> statements(graphs, graph));
  }

  private static Set<Triple> statements(DatasetGraph graphs, Node graph) {
    Set<Triple> statements = new HashSet<>();
    graphs.getGraph(graph).find().forEachRemaining(statements::add);
    return statements;
  }
}
