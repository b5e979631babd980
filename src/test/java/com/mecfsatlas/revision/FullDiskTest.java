package com.mecfsatlas.revision;

import static com.mecfsatlas.revision.CommittedAtlas.LUSSO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.revision.CommitResult.Committed;
import com.mecfsatlas.revision.CommitResult.Conflict;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.FullStore;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreException;
import com.mecfsatlas.vocabulary.Atlas;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An atlas whose disk has no room for a change: it is refused, nothing is lost, reads go on. */
@Execution(ExecutionMode.CONCURRENT)
class FullDiskTest {
  private static final Node FINDING =
      NodeFactory.createURI(
          "https://www.mecfsatlas.com/id/evidence/lusso-1993-infection-natural#f1");

  private final FailingDisk disk = new FailingDisk();
  private final FullStore database = new FullStore(new EntityQueries(ShippedGraph.QUERIES));
  @TempDir private Path folder;
  private CommittedAtlas atlas = CommittedAtlas.on(new MemoryRevisionLog());

  @BeforeEach
  void load() {
    atlas.close();
    RevisionLog log = FileRevisionLog.open(folder, disk);
    atlas = CommittedAtlas.loaded(database.store(), log, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    atlas.close();
    atlas.log.close();
  }

  @Test
  void a_log_without_room_refuses_and_the_next_change_is_taken_when_there_is_some() {
    disk.breakAfter(0);
    assertThatThrownBy(() -> edit(Atlas.outcome_notFound.asNode()))
        .isInstanceOf(RevisionLogException.class)
        .hasMessageContainingAll("revision 2 is not in the log", "No space left", "make room");
    assertThat(read()).isEqualTo(Atlas.outcome_found.asNode());
    assertThat(atlas.head().number()).isEqualTo(1);
    disk.mend();
    assertThat(edit(Atlas.outcome_notFound.asNode())).isInstanceOf(Committed.class);
    assertThat(read()).isEqualTo(Atlas.outcome_notFound.asNode());
    assertThat(atlas.log.verify()).isEmpty();
  }

  @Test
  void a_store_without_room_is_named_and_catches_up_with_the_next_change() {
    database.fill();
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> edit(Atlas.outcome_notFound.asNode()))
          .isInstanceOf(CommitPendingException.class)
          .hasMessageContainingAll(
              "revision 2 is in the log", "No space left", "Make room", "atlas rebuild");
      assertThat(read()).isEqualTo(Atlas.outcome_found.asNode());
      assertThat(atlas.head().number()).isEqualTo(1);
      assertThat(atlas.log.head()).isEqualTo(2);
    }
    database.leave(Long.MAX_VALUE);
    // Made from revision 1, while what was waiting becomes revision 2.
    assertThat(edit(Atlas.outcome_mixed.asNode())).isInstanceOf(Conflict.class);
    assertThat(read()).isEqualTo(Atlas.outcome_notFound.asNode());
    assertThat(edit(Atlas.outcome_mixed.asNode())).isInstanceOf(Committed.class);
    assertThat(atlas.head().number()).isEqualTo(3);
    assertThat(read()).isEqualTo(Atlas.outcome_mixed.asNode());
  }

  @Test
  void what_the_store_had_no_room_for_is_taken_up_by_the_next_start() {
    database.fill();
    assertThatThrownBy(() -> edit(Atlas.outcome_notFound.asNode()))
        .isInstanceOf(CommitPendingException.class);
    atlas.log.close();
    try (RevisionLog log = FileRevisionLog.open(folder);
        CommittedAtlas next = CommittedAtlas.on(log)) {
      assertThat(next.head().number()).isEqualTo(2);
      assertThat(read(next)).isEqualTo(Atlas.outcome_notFound.asNode());
    }
  }

  @Test
  void nothing_is_begun_on_a_disk_that_is_nearly_full() {
    database.leave(3 << 20);
    assertThatThrownBy(() -> edit(Atlas.outcome_notFound.asNode()))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("nothing is changed", "3 MB left", "64 MB");
    assertThat(atlas.log.head()).isEqualTo(1);
    assertThat(read()).isEqualTo(Atlas.outcome_found.asNode());
    database.leave(Long.MAX_VALUE);
    assertThat(edit(Atlas.outcome_notFound.asNode())).isInstanceOf(Committed.class);
  }

  private CommitResult edit(Node outcome) {
    return atlas.edit(LUSSO, graph -> with(graph, outcome));
  }

  private static Graph with(Graph graph, Node outcome) {
    graph.remove(FINDING, Atlas.outcome.asNode(), Node.ANY);
    graph.add(FINDING, Atlas.outcome.asNode(), outcome);
    return graph;
  }

  private Node read() {
    return read(atlas);
  }

  private static Node read(CommittedAtlas atlas) {
    try (Snapshot snapshot = atlas.snapshot()) {
      return snapshot
          .graphs()
          .find(NodeFactory.createURI(LUSSO), FINDING, Atlas.outcome.asNode(), Node.ANY)
          .next()
          .getObject();
    }
  }
}
