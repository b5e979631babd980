package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.PastSnapshots;
import com.mecfsatlas.history.StateName;
import com.mecfsatlas.history.TimeMap;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An earlier state reads as it did when it was the latest: the log replayed is the oracle. */
class EarlierStatesTest {
  private static final EntityId LUSSO =
      EntityId.ofIri(EntityId.BASE + "id/evidence/lusso-1993-infection-natural").orElseThrow();
  private static final EntityQueries QUERIES = new EntityQueries(ShippedGraph.QUERIES);

  private static CommittedAtlas atlas;
  private static PastSnapshots past;

  @BeforeAll
  static void change() {
    // The database writes such a time without its last zero.
    Clock clock = Clock.fixed(Instant.parse("2030-01-01T00:00:00.870Z"), ZoneOffset.UTC);
    atlas = CommittedAtlas.loaded(new MemoryRevisionLog(), clock);
    past = new PastSnapshots(atlas.log, QUERIES);
    edit(Atlas.outcome_notFound.asNode());
    edit(Atlas.outcome_mixed.asNode());
    remove();
    edit(Atlas.outcome_found.asNode());
  }

  @AfterAll
  static void close() {
    atlas.close();
  }

  private static void edit(Node outcome) {
    assertThat(atlas.edit(CommittedAtlas.LUSSO, graph -> with(graph, outcome)))
        .isInstanceOf(CommitResult.Committed.class);
  }

  private static Graph with(Graph graph, Node outcome) {
    graph
        .find(Node.ANY, Atlas.outcome.asNode(), Node.ANY)
        .toList()
        .forEach(
            each -> {
              graph.delete(each);
              graph.add(each.getSubject(), each.getPredicate(), outcome);
            });
    return graph;
  }

  private static void remove() {
    assertThat(
            atlas.committer.commit(
                ChangeSet.on(atlas.head().number(), Activity.EDIT, "a test", "It goes")
                    .without(CommittedAtlas.LUSSO)))
        .isInstanceOf(CommitResult.Committed.class);
  }

  @Test
  void every_earlier_state_has_the_statements_of_the_log_replayed() {
    for (long number = atlas.head().number(); number >= 1; number--) {
      compare(number);
    }
    // What was kept from a later state goes on from there.
    edit(Atlas.outcome_notFound.asNode());
    compare(2);
    compare(1);
  }

  /** As an event stream is walked: each state is made from the one before it. */
  @Test
  void a_state_is_the_same_whichever_was_asked_for_before() {
    long head = atlas.head().number();
    PastSnapshots forwards = new PastSnapshots(atlas.log, QUERIES);
    try (Snapshot now = atlas.snapshot()) {
      for (long number : LongStream.rangeClosed(1, head - 1).toArray()) {
        RevisionId revision = atlas.log.id(number).orElseThrow();
        Snapshot alone = new PastSnapshots(atlas.log, QUERIES).at(revision, now);
        Snapshot next = forwards.at(revision, now);
        assertThat(next.revision()).isEqualTo(alone.revision());
        assertThat(quads(next)).as("revision %d", number).isEqualTo(quads(alone));
      }
    }
  }

  private static void compare(long number) {
    try (GraphStore store = GraphStore.temporary(QUERIES);
        Snapshot now = atlas.snapshot()) {
      new Replay(atlas.log, store).to(number);
      Snapshot then = past.at(atlas.log.id(number).orElseThrow(), now);
      try (Snapshot replayed = store.snapshots().current()) {
        assertThat(then.revision()).isEqualTo(replayed.revision());
        Set<Quad> missing = quads(replayed);
        missing.removeAll(quads(then));
        assertThat(missing).as("missing at revision %d", number).isEmpty();
        Set<Quad> besides = quads(then);
        besides.removeAll(quads(replayed));
        assertThat(besides).as("besides at revision %d", number).isEmpty();
        assertThat(graphs(then)).isEqualTo(graphs(replayed));
        for (EntityType kind : List.of(EntityType.EVIDENCE, EntityType.CLAIM, EntityType.VIRUS)) {
          assertThat(then.list(kind).rows()).isEqualTo(replayed.list(kind).rows());
        }
        assertThat(then.describe(LUSSO).isPresent())
            .isEqualTo(replayed.describe(LUSSO).isPresent());
        assertThat(then.statements(LUSSO).isIsomorphicWith(replayed.statements(LUSSO))).isTrue();
      }
    }
  }

  private static Set<Quad> quads(Snapshot snapshot) {
    return Iter.toSet(snapshot.graphs().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
  }

  private static Set<Node> graphs(Snapshot snapshot) {
    return Iter.toSet(snapshot.graphs().listGraphNodes());
  }

  @Test
  void a_document_has_a_memento_for_each_revision_that_changed_it_and_no_other() {
    Mementos mementos = new Mementos(atlas.log, past);
    TimeMap map = mementos.of(LUSSO.path()).orElseThrow();
    assertThat(map.revisions()).extracting(RevisionId::number).startsWith(1L, 2L, 3L, 4L, 5L);
    assertThat(mementos.of("/evidence/no-such")).isEmpty();
    assertThat(mementos.of("/about")).isEmpty();
    assertThat(mementos.of("/evidence").orElseThrow().last()).isEqualTo(atlas.head());
    assertThat(map.at(Instant.EPOCH)).isEqualTo(map.first());
    assertThat(map.previous(map.first())).isEmpty();
    assertThat(map.next(map.first())).map(RevisionId::number).contains(2L);
  }

  @Test
  void a_state_is_named_by_a_number_a_day_or_a_time() {
    Mementos mementos = new Mementos(atlas.log, past);
    assertThat(mementos.revision(new StateName("2"))).map(RevisionId::number).contains(2L);
    assertThat(mementos.revision(new StateName("9999-12-30"))).contains(atlas.head());
    assertThat(mementos.revision(new StateName("9999-12-30T10:00:00Z"))).contains(atlas.head());
    for (String name :
        new String[] {"0", "99", "-1", "1990-01-01", "yesterday", "2026-13-01", ""}) {
      assertThat(mementos.revision(new StateName(name))).as(name).isEmpty();
    }
  }

  @Test
  void what_is_not_changed_is_refused() {
    try (Snapshot now = atlas.snapshot()) {
      Snapshot then = past.at(atlas.log.id(1).orElseThrow(), now);
      Quad any = then.graphs().find().next();
      assertThatThrownBy(() -> then.graphs().add(any))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
