package com.mecfsatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.QueryCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  private static final EntityQueries QUERIES =
      new EntityQueries(new QueryCatalogue(Path.of("sparql")));

  @TempDir private Path home;

  @Test
  void what_is_committed_is_there_after_a_restart_with_its_head() {
    RevisionId one = new RevisionId(1, "one", Instant.parse("2026-11-28T12:00:00Z"));
    try (GraphStore store = GraphStore.open(home, QUERIES)) {
      assertThat(store.head()).isEqualTo(RevisionId.NONE);
      StoreWriter writer = store.writer();
      writer.begin();
      graphs("(dataset (graph :g (:a :b 1)))").find().forEachRemaining(writer.graphs()::add);
      writer.commit(one);
      assertThat(store.head()).isEqualTo(one);
    }
    try (GraphStore store = GraphStore.open(home, QUERIES);
        Snapshot snapshot = store.snapshots().current()) {
      assertThat(snapshot.revision()).isEqualTo(one);
      assertThat(Iter.toList(snapshot.graphs().findNG(graph(), null, null, null))).hasSize(1);
    }
  }

  @Test
  void what_is_given_up_leaves_nothing() {
    try (GraphStore store = GraphStore.open(home, QUERIES)) {
      StoreWriter writer = store.writer();
      writer.begin();
      graphs("(dataset (graph :g (:a :b 1)))").find().forEachRemaining(writer.graphs()::add);
      writer.abort();
      assertThat(store.isEmpty()).isTrue();
      assertThat(store.head()).isEqualTo(RevisionId.NONE);
    }
  }

  @Test
  void a_snapshot_shows_its_revision_while_the_next_is_made() throws Exception {
    try (GraphStore store = GraphStore.open(home, QUERIES);
        Snapshot before = store.snapshots().current()) {
      Thread other =
          new Thread(
              () -> {
                StoreWriter writer = store.writer();
                writer.begin();
                graphs("(dataset (graph :g (:a :b 1)))")
                    .find()
                    .forEachRemaining(writer.graphs()::add);
                writer.commit(new RevisionId(1, "one", Instant.EPOCH));
              });
      other.start();
      other.join();
      assertThat(store.head().number()).isEqualTo(1);
      assertThat(before.revision()).isEqualTo(RevisionId.NONE);
      assertThat(before.graphs().find().hasNext()).isFalse();
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused_in_one_line() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "in the way");
    assertThatThrownBy(() -> GraphStore.open(file, QUERIES))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("ATLAS_HOME")
        .hasMessageNotContaining("\n");
  }

  @Test
  void a_compaction_takes_no_statement_away_and_the_default_graph_is_still_the_union() {
    try (ScratchStore scratch = ScratchStore.in(home, QUERIES)) {
      graphs("(dataset (graph :g (:a :b 1)))").find().forEachRemaining(scratch.graphs()::add);
      GraphStore store = scratch.committed();
      store.compact();
      assertThat(store.isOutgrown()).isFalse();
      try (Snapshot snapshot = store.snapshots().current()) {
        assertThat(snapshot.revision().number()).isEqualTo(1);
        assertThat(Iter.toList(snapshot.graphs().findNG(graph(), null, null, null))).hasSize(1);
        try (QueryExec exec =
            QueryExec.dataset(snapshot.graphs()).query("ASK { ?s ?p 1 }").build()) {
          assertThat(exec.ask()).isTrue();
        }
      }
    }
    assertThat(home.resolve("tdb2/Data-0001")).doesNotExist();
    try (GraphStore store = GraphStore.open(home, QUERIES)) {
      assertThat(store.head().number()).isEqualTo(1);
    }
  }

  @Test
  void a_database_that_a_living_process_has_open_is_in_use() throws Exception {
    GraphStore.open(home, QUERIES).close();
    Process other = LockingProcess.start(home.resolve("tdb2/tdb.lock"));
    try {
      assertThat(other.inputReader().readLine()).isEqualTo(LockingProcess.LOCKED);
      assertThatThrownBy(() -> GraphStore.open(home, QUERIES))
          .isInstanceOf(StoreException.class)
          .hasMessageContainingAll(home.toString(), "in use by another process");
    } finally {
      other.destroyForcibly().waitFor();
    }
    GraphStore.open(home, QUERIES).close();
  }

  private static DatasetGraph graphs(String text) {
    return SSE.parseDatasetGraph(text);
  }

  private static Node graph() {
    return SSE.parseNode(":g");
  }
}
