package com.mecfsatlas.revision;

import static com.mecfsatlas.revision.CommittedAtlas.AGENT;
import static com.mecfsatlas.revision.CommittedAtlas.LUSSO;
import static com.mecfsatlas.revision.CommittedAtlas.PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.CommitResult.Committed;
import com.mecfsatlas.revision.CommitResult.Conflict;
import com.mecfsatlas.revision.CommitResult.Rejected;
import com.mecfsatlas.revision.CommitResult.Unchanged;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreWriter;
import com.mecfsatlas.vocabulary.Atlas;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The one place where the public graph changes. */
@Execution(ExecutionMode.CONCURRENT)
class CommitterTest {
  private static final String F1 = EntityId.BASE + "id/evidence/lusso-1993-infection-natural#f1";
  private static final String CLAIM = EntityId.BASE + "id/claim/hhv-6-infects-nk-cell";

  private CommittedAtlas atlas = CommittedAtlas.loaded();

  @BeforeEach
  void isLoaded() {
    assertThat(atlas.head().number()).isEqualTo(1);
  }

  @AfterEach
  void close() {
    atlas.close();
  }

  @Test
  void an_edit_is_a_revision_with_number_time_agent_reason_and_what_changed() {
    Revision revision = committed(atlas.edit(LUSSO, CommitterTest::otherOutcome));
    assertThat(revision.number()).isEqualTo(2);
    assertThat(revision.activity()).isEqualTo(Activity.EDIT);
    assertThat(revision.agent()).isEqualTo(AGENT);
    assertThat(revision.reason()).isEqualTo("An edit");
    assertThat(revision.graphs()).containsOnlyKeys(LUSSO);
    assertThat(revision.previous()).isEqualTo(atlas.log.get(1).orElseThrow().digest());
    assertThat(atlas.head()).isEqualTo(Committer.id(revision));
    assertThat(atlas.log.verify()).isEmpty();
  }

  @Test
  void the_patch_holds_just_what_changed_and_what_followed_from_it() {
    Revision revision = committed(atlas.edit(LUSSO, CommitterTest::otherOutcome));
    // The outcome, those of its line, the sums of its tallies, and the edge that is disputed now.
    assertThat(revision.removed()).isBetween(5L, 60L);
    assertThat(revision.added()).isBetween(5L, 60L);
  }

  @Test
  void what_follows_from_an_edit_is_seen_with_it() {
    String before = tally(CLAIM, Atlas.papersFound.asNode());
    Revision revision = committed(atlas.edit(LUSSO, CommitterTest::otherOutcome));
    assertThat(tally(CLAIM, Atlas.papersFound.asNode()))
        .isEqualTo(Integer.toString(Integer.parseInt(before) - 1));
    assertThat(revision.entities())
        .contains(
            CLAIM,
            EntityId.BASE + "id/evidence/lusso-1993-infection-natural",
            EntityId.BASE + "id/virus/hhv-6",
            EntityId.BASE + "id/cell/nk-cell");
  }

  @Test
  void the_same_content_in_other_words_is_no_revision() {
    CommitResult result =
        atlas.edit(
            LUSSO,
            graph -> {
              String text = RDFWriter.source(graph).lang(Lang.RDFXML).asString();
              return RDFParser.fromString(text, Lang.RDFXML).base(EntityId.BASE).toGraph();
            });
    assertThat(result).isEqualTo(new Unchanged(atlas.head()));
    assertThat(atlas.log.head()).isEqualTo(1);
  }

  @Test
  void what_breaks_a_rule_is_rejected_and_leaves_nothing() {
    Set<String> before = everything();
    CommitResult result =
        atlas.edit(
            LUSSO,
            graph -> {
              graph.remove(NodeFactory.createURI(F1), Atlas.outcome.asNode(), Node.ANY);
              return graph;
            });
    assertThat(result).isInstanceOf(Rejected.class);
    assertThat(((Rejected) result).violations())
        .anySatisfy(
            violation -> {
              assertThat(violation.focusNode().getURI()).isEqualTo(F1);
              assertThat(violation.rule()).contains("MinCount").contains("outcome");
            });
    assertThat(everything()).isEqualTo(before);
    assertThat(atlas.log.head()).isEqualTo(1);
  }

  @Test
  void wording_is_judged_with_the_shapes() {
    CommitResult result =
        atlas.edit(
            LUSSO,
            graph -> {
              Node limit = NodeFactory.createURI(F1.replace("#f1", "#limit-1"));
              graph.remove(limit, Atlas.text.asNode(), Node.ANY);
              graph.add(
                  limit,
                  Atlas.text.asNode(),
                  NodeFactory.createLiteralLang("Ask your doctor about it.", "en"));
              return graph;
            });
    assertThat(((Rejected) result).violations())
        .anyMatch(violation -> violation.rule().contains("wording rule advice"));
  }

  @Test
  void a_graph_that_others_need_cannot_go() {
    ChangeSet change =
        ChangeSet.on(1, Activity.EDIT, AGENT, "A paper goes")
            .without(PAPER + "lusso-1993-infection-natural");
    assertThat(atlas.committer.commit(change)).isInstanceOf(Rejected.class);
  }

  @Test
  void a_record_goes_with_all_that_followed_from_it() {
    ChangeSet change = ChangeSet.on(1, Activity.RETRACTION, AGENT, "It goes").without(LUSSO);
    Revision revision = committed(atlas.committer.commit(change));
    assertThat(revision.graphs())
        .hasEntrySatisfying(LUSSO, made -> assertThat(made.after()).isEqualTo(GraphChange.ABSENT));
    try (Snapshot snapshot = atlas.snapshot()) {
      assertThat(
              Iter.toList(snapshot.graphs().find()).stream()
                  .filter(quad -> !quad.getGraph().equals(GraphNames.PROVENANCE))
                  .filter(quad -> quad.toString().contains("evidence/lusso-1993")))
          .isEmpty();
    }
  }

  @Test
  void two_who_changed_the_same_graph_from_one_base_conflict() {
    committed(atlas.edit(LUSSO, CommitterTest::otherOutcome));
    CommitResult second =
        atlas.committer.commit(
            CommittedAtlas.change(
                1,
                LUSSO,
                graph -> {
                  graph.add(
                      NodeFactory.createURI(F1),
                      Atlas.comparison.asNode(),
                      NodeFactory.createLiteralLang("Uninfected clones", "en"));
                  return graph;
                }));
    assertThat(second).isEqualTo(new Conflict(atlas.head(), new TreeSet<>(Set.of(LUSSO))));
  }

  @Test
  void two_who_changed_different_graphs_that_have_nothing_to_do_with_each_other_do_not() {
    String other =
        CommittedAtlas.GRAPHS.keySet().stream()
            .filter(graph -> graph.startsWith(CommittedAtlas.RECORD) && !graph.equals(LUSSO))
            .findFirst()
            .orElseThrow();
    committed(atlas.edit(other, CommitterTest::otherReview));
    committed(atlas.committer.commit(CommittedAtlas.change(1, LUSSO, CommitterTest::otherOutcome)));
  }

  @Test
  void a_change_that_was_judged_by_what_has_moved_since_conflicts() {
    String paper = PAPER + "lusso-1993-infection-natural";
    committed(
        atlas.edit(
            paper,
            graph -> {
              Node node =
                  NodeFactory.createURI(EntityId.BASE + "id/paper/lusso-1993-infection-natural");
              Node pages =
                  NodeFactory.createURI("http://prismstandard.org/namespaces/basic/2.0/pageRange");
              graph.remove(node, pages, Node.ANY);
              graph.add(node, pages, NodeFactory.createLiteralString("458-463"));
              return graph;
            }));
    CommitResult second =
        atlas.committer.commit(
            CommittedAtlas.change(
                1,
                LUSSO,
                graph -> {
                  Node record =
                      NodeFactory.createURI(
                          EntityId.BASE + "id/evidence/lusso-1993-infection-natural");
                  graph.remove(record, Atlas.reads.asNode(), Node.ANY);
                  graph.add(
                      record,
                      Atlas.reads.asNode(),
                      NodeFactory.createURI(
                          EntityId.BASE + "id/paper/lusso-1993-infection-natural"));
                  graph.remove(NodeFactory.createURI(F1), Atlas.outcome.asNode(), Node.ANY);
                  graph.add(
                      NodeFactory.createURI(F1),
                      Atlas.outcome.asNode(),
                      Atlas.outcome_mixed.asNode());
                  return graph;
                }));
    // The record was judged, and it states nothing that the paper's graph states: no conflict.
    committed(second);
  }

  @Test
  void a_graph_without_a_canonical_form_is_refused_by_name() {
    Graph graph = GraphFactory.createDefaultGraph();
    Triple said = Triple.create(RDF.type.asNode(), RDF.type.asNode(), RDF.type.asNode());
    graph.add(RDF.type.asNode(), RDF.type.asNode(), NodeFactory.createTripleTerm(said));
    assertThatThrownBy(() -> ChangeSet.on(1, Activity.EDIT, AGENT, "An edit").with(LUSSO, graph))
        .isInstanceOf(NotCanonicalException.class)
        .hasMessageContaining(LUSSO);
  }

  @Test
  void time_never_runs_backwards_in_the_log() {
    atlas.close();
    Instant late = Instant.parse("2026-12-01T00:00:00Z");
    MemoryRevisionLog log = new MemoryRevisionLog();
    try (CommittedAtlas first = CommittedAtlas.loaded(log, Clock.fixed(late, ZoneOffset.UTC))) {
      committed(first.edit(LUSSO, CommitterTest::otherOutcome));
    }
    atlas = CommittedAtlas.on(log);
    Revision second = committed(atlas.edit(LUSSO, graph -> graph));
    assertThat(second.time()).isEqualTo(late);
  }

  @Test
  void a_store_that_is_behind_takes_up_what_the_log_has() {
    committed(atlas.edit(LUSSO, CommitterTest::otherOutcome));
    try (CommittedAtlas other = CommittedAtlas.on(atlas.log)) {
      assertThat(other.head()).isEqualTo(atlas.head());
      assertThat(everything(other)).isEqualTo(everything());
    }
  }

  @Test
  void a_store_that_is_ahead_of_its_log_is_named_with_the_way_out(@TempDir Path home) {
    EntityQueries queries = new EntityQueries(ShippedGraph.QUERIES);
    try (GraphStore store = GraphStore.open(home, queries)) {
      StoreWriter writer = store.writer();
      writer.begin();
      writer.commit(new RevisionId(3, "of another history", Instant.EPOCH));
    }
    try (GraphStore store = GraphStore.open(home, queries)) {
      assertThatThrownBy(
              () ->
                  new Committer(
                      store,
                      new MemoryRevisionLog(),
                      ShippedGraph.rules(),
                      Clock.systemUTC(),
                      List.of()))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContaining("revision 3")
          .hasMessageContaining("atlas rebuild");
    }
  }

  @Test
  void edits_one_after_the_other_give_what_a_load_of_the_result_gives() {
    committed(atlas.edit(LUSSO, CommitterTest::otherOutcome));
    committed(atlas.edit(LUSSO, graph -> graph));
    try (CommittedAtlas fresh = CommittedAtlas.loaded()) {
      assertThat(statements(atlas)).isEqualTo(statements(fresh));
    }
  }

  @Test
  void nothing_to_rebuild_is_no_revision() {
    assertThat(atlas.committer.rebuild(AGENT, "For nothing")).isInstanceOf(Unchanged.class);
  }

  private static Revision committed(CommitResult result) {
    assertThat(result).isInstanceOf(Committed.class);
    return ((Committed) result).revision();
  }

  private static Graph otherOutcome(Graph graph) {
    Node finding = NodeFactory.createURI(F1);
    graph.remove(finding, Atlas.outcome.asNode(), Node.ANY);
    graph.add(finding, Atlas.outcome.asNode(), Atlas.outcome_notFound.asNode());
    return graph;
  }

  private static Graph otherReview(Graph graph) {
    Node record =
        graph.find(Node.ANY, RDF.type.asNode(), Atlas.EvidenceRecord.asNode()).next().getSubject();
    graph.remove(record, Atlas.whyItMatters.asNode(), Node.ANY);
    graph.add(
        record,
        Atlas.whyItMatters.asNode(),
        NodeFactory.createLiteralLang("The work is one of few on this.", "en"));
    return graph;
  }

  private String tally(String claim, Node property) {
    try (Snapshot snapshot = atlas.snapshot()) {
      return snapshot
          .graphs()
          .findNG(Node.ANY, NodeFactory.createURI(claim + "#tally"), property, Node.ANY)
          .next()
          .getObject()
          .getLiteralLexicalForm();
    }
  }

  private Set<String> everything() {
    return everything(atlas);
  }

  private static Set<String> everything(CommittedAtlas atlas) {
    try (Snapshot snapshot = atlas.snapshot()) {
      return Iter.asStream(snapshot.graphs().find())
          .map(Quad::toString)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> statements(CommittedAtlas atlas) {
    return everything(atlas).stream()
        .filter(quad -> !quad.contains(GraphNames.PROVENANCE.getURI()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
