package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.ScratchStore;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;

/** What runs public queries: TDB2's own engine, also on data that nobody may change. */
class QueryEngineTest {
  @Test
  void a_query_on_what_the_store_lets_read_runs_by_tdb2() {
    try (ScratchStore written = ScratchStore.create()) {
      Node node = NodeFactory.createURI("urn:example:a");
      written.graphs().add(node, node, node, node);
      GraphStore store = written.committed();
      Query query = QueryFactory.create("ASK { <urn:example:a> ?p ?o }");
      // Only TDB2's engine knows this setting; to any other the default graph is empty.
      assertThat(
              Txn.calculateRead(
                  store.graphs(),
                  () -> {
                    try (QueryExec exec =
                        QueryExec.dataset(store.graphs())
                            .query(query)
                            .set(TDB2.symUnionDefaultGraph, true)
                            .build()) {
                      return exec.ask();
                    }
                  }))
          .isTrue();
    }
  }
}
