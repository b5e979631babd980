package com.mecfsatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.curation.GraphEditor;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.QueryCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  @TempDir private Path home;

  @Test
  void a_load_replaces_everything_and_notes_its_digest() throws IOException {
    Path sparql = home.resolve("sparql");
    Files.createDirectories(sparql.resolve("derive"));
    try (GraphStore store = GraphStore.open(home)) {
      GraphEditor editor =
          new GraphEditor(store, new Derivation(sparql, new QueryCatalogue(Path.of("sparql"))));
      assertThat(store.head()).isEqualTo(RevisionId.NONE);
      editor.replaceAll(graphs("(dataset (graph :g (:a :b 1)))").find(), "one");
      editor.replaceAll(graphs("(dataset (graph :h (:a :b 2)))").find(), "two");
      assertThat(store.head().number()).isEqualTo(2);
      assertThat(store.head().digest()).isEqualTo("two");
      assertThat(Txn.calculateRead(store.graphs(), () -> store.graphs().stream().count()))
          .as("the statement and what is said of the head")
          .isEqualTo(5);
    }
  }

  @Test
  void what_was_loaded_is_there_after_a_restart() throws IOException {
    Path sparql = home.resolve("sparql");
    Files.createDirectories(sparql.resolve("derive"));
    try (GraphStore store = GraphStore.open(home)) {
      new GraphEditor(store, new Derivation(sparql, new QueryCatalogue(Path.of("sparql"))))
          .replaceAll(graphs("(dataset (graph :g (:a :b 1)))").find(), "one");
    }
    try (GraphStore store = GraphStore.open(home)) {
      assertThat(store.head().digest()).isEqualTo("one");
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused_in_one_line() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "in the way");
    assertThatThrownBy(() -> GraphStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("ATLAS_HOME")
        .hasMessageNotContaining("\n");
  }

  private static DatasetGraph graphs(String text) {
    return SSE.parseDatasetGraph(text);
  }
}
