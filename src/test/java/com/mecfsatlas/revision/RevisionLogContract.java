package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every log of revisions does, wherever it keeps them. */
abstract class RevisionLogContract {
  private RevisionLog log;

  /** Opens the log of this test, with what is in it already. */
  abstract RevisionLog open();

  /** Opens another one, with nothing in it. */
  abstract RevisionLog openOther();

  @BeforeEach
  final void openLog() {
    log = open();
  }

  @AfterEach
  final void closeLog() {
    log.close();
  }

  @Test
  void an_empty_log_has_no_head_and_no_revision() {
    assertThat(log.head()).isZero();
    assertThat(log.get(0)).isEmpty();
    assertThat(log.get(1)).isEmpty();
    assertThat(log.range(1, Long.MAX_VALUE)).isEmpty();
    assertThat(log.byGraph("https://example.org/graph/g0")).isEmpty();
    assertThat(log.byEntity("https://example.org/id/e0")).isEmpty();
    assertThat(log.verify()).isEmpty();
  }

  @Test
  void what_was_appended_is_there_and_after_another_start_too() {
    List<Revision> appended = append(1, 25);
    assertIsThere(appended);
    reopen();
    assertIsThere(appended);
    assertThat(log.verify()).isEmpty();
  }

  private void assertIsThere(List<Revision> appended) {
    assertThat(log.head()).isEqualTo(appended.size());
    assertThat(log.range(1, appended.size())).isEqualTo(appended);
    appended.forEach(each -> assertThat(log.get(each.number())).contains(each));
    assertThat(log.get(appended.size() + 1)).isEmpty();
  }

  @Test
  void each_revision_holds_the_digest_of_the_one_before() {
    List<Revision> appended = append(1, 3);
    assertThat(appended.get(0).previous()).isEmpty();
    assertThat(appended.get(1).previous()).isEqualTo(appended.get(0).digest());
    assertThat(appended.get(2).previous()).isEqualTo(appended.get(1).digest());
  }

  @Test
  void a_range_is_clipped_to_what_there_is() {
    List<Revision> appended = append(1, 9);
    assertThat(log.range(4, 6)).isEqualTo(appended.subList(3, 6));
    assertThat(log.range(-3, 2)).isEqualTo(appended.subList(0, 2));
    assertThat(log.range(8, 900)).isEqualTo(appended.subList(7, 9));
    assertThat(log.range(6, 4)).isEmpty();
  }

  @Test
  void revisions_are_found_by_the_graphs_and_the_things_they_changed() {
    append(1, 30);
    assertThat(numbers(log.byGraph(Drafts.GRAPH + "g3"))).containsExactly(3, 10, 17, 24);
    reopen();
    assertThat(numbers(log.byGraph(Drafts.GRAPH + "g3"))).containsExactly(3, 10, 17, 24);
    assertThat(numbers(log.byEntity(Drafts.ENTITY + "e4"))).containsExactly(4, 9, 14, 19, 24, 29);
    assertThat(numbers(log.byEntity(Drafts.ENTITY + "e0")))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 30).filter(n -> n % 5 == 0 || n % 3 == 0).boxed().toList());
  }

  @Test
  void applying_every_patch_gives_the_last_state() {
    append(1, 12);
    DatasetGraph state = DatasetGraphFactory.createTxnMem();
    LongStream.rangeClosed(1, 12).forEach(n -> RDFPatchOps.applyChange(state, log.patch(n)));
    assertThat(state.stream().map(Quad::getSubject).map(Node::getBlankNodeLabel))
        .containsExactly("b0c14n12");
  }

  @Test
  void a_patch_keeps_order_statements_and_the_labels_of_blank_nodes() {
    RDFPatch given = RDFPatchOps.build(Drafts.statements(7)::accept);
    append(1, 6);
    log.append(Drafts.draft(7), given::apply);
    List<String> kept = new ArrayList<>();
    log.apply(7, new ToldChanges(kept));
    List<String> told = new ArrayList<>();
    given.apply(new ToldChanges(told));
    assertThat(kept)
        .filteredOn(each -> each.startsWith("A") || each.startsWith("D"))
        .isEqualTo(told);
    assertThat(kept).contains("TX", "TC");
  }

  @Test
  void a_revision_may_change_the_description_of_things_without_a_statement() {
    Revision revision = log.append(Drafts.draft(1), changes -> {});
    assertThat(revision.added() + revision.removed()).isZero();
    assertThat(log.verify()).isEmpty();
  }

  @Test
  void statements_are_counted() {
    log.append(Drafts.draft(1), Drafts.statements(1));
    Revision revision = log.append(Drafts.draft(2), Drafts.statements(2));
    assertThat(revision.added()).isEqualTo(1);
    assertThat(revision.removed()).isEqualTo(1);
  }

  @Test
  void a_number_that_does_not_come_next_is_refused() {
    append(1, 3);
    for (long number : new long[] {1, 3, 5}) {
      assertRefused(Drafts.draft(number), Drafts.statements(1), "number " + number, "4 comes next");
    }
  }

  @Test
  void time_never_runs_backwards() {
    append(1, 3);
    RevisionDraft draft = at(4, Drafts.START.plusSeconds(3).minusMillis(1));
    assertRefused(draft, Drafts.statements(4), "before the last one", "is the clock right?");
    assertThat(log.append(at(4, Drafts.START.plusSeconds(3)), Drafts.statements(4)).number())
        .isEqualTo(4);
  }

  @Test
  void a_change_that_breaks_off_leaves_nothing() {
    append(1, 3);
    Consumer<RDFChanges> breaking =
        changes -> {
          Drafts.statements(4).accept(changes);
          throw new IllegalStateException("broken off");
        };
    assertThatThrownBy(() -> log.append(Drafts.draft(4), breaking)).hasMessage("broken off");
    assertIsThere(log.range(1, 3));
    assertRefused(Drafts.draft(4), RDFChanges::txnAbort, "aborted");
    append(4, 5);
    assertThat(log.verify()).isEmpty();
  }

  @Test
  void a_statement_that_would_not_read_back_as_it_was_is_refused() {
    Node iri = NodeFactory.createURI("https://example.org/x");
    Node broken = NodeFactory.createLiteralString("\ud800");
    assertRefused(Drafts.draft(1), each -> each.add(iri, iri, iri, broken), "surrogate");
    Node label = NodeFactory.createBlankNode("a> .");
    assertRefused(Drafts.draft(1), each -> each.delete(iri, label, iri, iri), "label");
    Node spaced = NodeFactory.createURI("https://example.org/a b");
    assertRefused(Drafts.draft(1), each -> each.add(iri, iri, iri, spaced), "percent-encode");
    assertRefused(Drafts.draft(1), each -> each.add(spaced, iri, iri, iri), "percent-encode");
    assertRefused(
        Drafts.draft(1), each -> each.add(Quad.defaultGraphIRI, iri, iri, iri), "named graph");
  }

  @Test
  void a_replica_of_every_revision_is_the_same_log() {
    append(1, 5);
    try (RevisionLog other = openOther()) {
      log.range(1, 5).forEach(each -> other.replicate(each, log.patch(each.number())::apply));
      assertThat(other.range(1, 5)).isEqualTo(log.range(1, 5));
      assertThat(other.verify()).isEmpty();
    }
  }

  @Test
  void a_replica_with_another_patch_is_refused() {
    append(1, 2);
    try (RevisionLog other = openOther()) {
      Revision first = log.range(1, 1).getFirst();
      assertThatThrownBy(() -> other.replicate(first, Drafts.statements(2)))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContainingAll("revision 1", "other log");
      assertThat(other.head()).isZero();
      other.replicate(first, Drafts.statements(1));
      assertThat(other.head()).isEqualTo(1);
    }
  }

  @Test
  void the_patch_of_a_revision_that_is_not_there_is_refused() {
    append(1, 2);
    assertThatThrownBy(() -> log.patch(3))
        .isInstanceOf(RevisionLogException.class)
        .hasMessageContainingAll("no revision 3", "1 to 2");
  }

  private List<Revision> append(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(number -> log.append(Drafts.draft(number), Drafts.statements(number)))
        .toList();
  }

  private void assertRefused(
      RevisionDraft draft, Consumer<RDFChanges> statements, String... words) {
    long head = log.head();
    assertThatThrownBy(() -> log.append(draft, statements))
        .isInstanceOf(RevisionLogException.class)
        .hasMessageContainingAll(words);
    assertThat(log.head()).isEqualTo(head);
  }

  private void reopen() {
    log.close();
    log = open();
  }

  private static RevisionDraft at(long number, Instant time) {
    RevisionDraft draft = Drafts.draft(number);
    return new RevisionDraft(
        number,
        time,
        draft.activity(),
        draft.agent(),
        draft.reason(),
        draft.graphs(),
        draft.entities(),
        draft.rules(),
        draft.files());
  }

  private static List<Integer> numbers(List<Revision> revisions) {
    return revisions.stream().map(Revision::number).map(Math::toIntExact).toList();
  }
}
