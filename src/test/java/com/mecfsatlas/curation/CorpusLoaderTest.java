package com.mecfsatlas.curation;

import static com.mecfsatlas.curation.SampleContent.PAPER;
import static com.mecfsatlas.curation.SampleContent.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.ChangeSet;
import com.mecfsatlas.revision.CommitResult.Committed;
import com.mecfsatlas.revision.Committer;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is edited in the curated files becomes revisions, and nothing else does. */
@Execution(ExecutionMode.CONCURRENT)
class CorpusLoaderTest {
  private static final String FOUND = "atlas:outcome atlas:outcome-found";
  private static final String NOT_FOUND = "atlas:outcome atlas:outcome-notFound";
  private static final String MIXED = "atlas:outcome atlas:outcome-mixed";
  private static final String GRAPH =
      GraphNames.BASE + "curated/evidence/lusso-1993-infection-natural";

  @TempDir private Path folder;
  private SampleContent content;
  private Path home;
  private RevisionLog log;
  private GraphStore store;
  private Committer committer;

  @BeforeEach
  void load() throws IOException {
    content = SampleContent.in(folder.resolve("content"));
    home = Files.createDirectories(folder.resolve("home"));
    log = FileRevisionLog.open(home.resolve("log"));
    store = GraphStore.temporary(new EntityQueries(ShippedGraph.QUERIES));
    committer = new Committer(store, log, ShippedGraph.rules(), Clock.systemUTC(), List.of());
    LoadReport first = loader().load(done -> {});
    assertThat(first.isClean()).as(first.toString()).isTrue();
    assertThat(first.revisions()).hasSize(1);
  }

  @AfterEach
  void close() {
    store.close();
    log.close();
  }

  @Test
  void all_files_of_a_first_load_are_one_revision() {
    assertThat(log.head()).isEqualTo(1);
    assertThat(log.get(1).orElseThrow().activity()).isEqualTo(Activity.LOAD);
    assertThat(log.get(1).orElseThrow().files())
        .hasSizeGreaterThan(10)
        .containsKey(RECORD.toString());
  }

  @Test
  void nothing_edited_is_no_revision() {
    assertThat(loader().load(done -> {}).revisions()).isEmpty();
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void an_edited_line_is_a_revision_of_that_graph() {
    content.edit(RECORD, FOUND, NOT_FOUND);
    LoadReport report = loader().load(done -> {});
    assertThat(report.revisions())
        .singleElement()
        .satisfies(
            revision -> {
              assertThat(revision.activity()).isEqualTo(Activity.EDIT);
              assertThat(revision.graphs()).containsOnlyKeys(GRAPH);
              assertThat(revision.reason()).contains(RECORD.toString());
            });
  }

  @Test
  void a_comment_is_none() {
    content.write(RECORD, "# A note of a curator.\n" + content.read(RECORD));
    assertThat(loader().load(done -> {}).revisions()).isEmpty();
  }

  @Test
  void a_file_that_is_gone_takes_its_graph_with_it() {
    content.delete(RECORD);
    loader().load(done -> {});
    assertThat(log.head()).isEqualTo(2);
    assertThat(says(Node.ANY)).isFalse();
  }

  @Test
  void a_broken_rule_is_told_with_file_line_and_way_out_and_nothing_changes() {
    content.edit(RECORD, FOUND + " ;", "");
    LoadReport report = loader().load(done -> {});
    assertThat(report.violations())
        .isNotEmpty()
        .allSatisfy(
            violation -> {
              assertThat(violation.file()).isEqualTo(RECORD.toString());
              assertThat(violation.line()).isPositive();
              assertThat(violation.toString()).contains("There must be exactly one atlas:outcome");
            });
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void what_is_no_turtle_is_told_with_line_and_column() {
    content.write(RECORD, content.read(RECORD) + "no turtle");
    LoadReport report = loader().load(done -> {});
    assertThat(report.faults())
        .singleElement()
        .asString()
        .matches("(?s)\\Q" + RECORD + "\\E:\\d+:\\d+: .+");
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void what_is_no_utf_8_is_told_with_line_and_column() throws IOException {
    Path file = content.folder().resolve(PAPER);
    byte[] bytes = Files.readAllBytes(file);
    bytes[content.read(PAPER).indexOf("458-462")] = (byte) 0xe9;
    Files.write(file, bytes);
    assertThat(loader().load(done -> {}).faults())
        .singleElement()
        .asString()
        .matches("(?s)\\Q" + PAPER + "\\E:\\d+:\\d+: .*UTF-8.*");
    assertThat(log.head()).isEqualTo(1);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_a_file() {
    content.write(RECORD, "\uFEFF" + content.read(RECORD));
    LoadReport report = loader().load(done -> {});
    assertThat(report.isClean()).isTrue();
    assertThat(log.head()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.TTL", "a.rdf", "a.ttl.gz", "a.nt", "a.jsonld", "a.owl"})
  void a_file_of_rdf_that_is_no_turtle_by_its_name_is_not_passed_over(String name) {
    content.write(Path.of("data/curated/viruses").resolve(name), "");
    assertThat(loader().load(done -> {}).faults())
        .singleElement()
        .asString()
        .contains(name, "ends in .ttl");
  }

  @Test
  void what_an_editor_leaves_is_passed_over() {
    for (String name : List.of("a.ttl~", ".a.ttl.swp", "a.ttl.bak", "#a.ttl#", "README.md")) {
      content.write(Path.of("data/curated/viruses").resolve(name), "no turtle");
    }
    assertThat(loader().load(done -> {}).isClean()).isTrue();
  }

  @Test
  void what_is_right_is_taken_up_beside_what_is_refused_until_it_is_mended() {
    content.edit(RECORD, FOUND + " ;", "");
    content.edit(PAPER, "\"458-462\"", "\"458-463\"");
    CorpusLoader loader = loader();
    LoadReport report = loader.loadWhatIsRight();
    assertThat(report.violations()).isNotEmpty();
    assertThat(report.revisions()).hasSize(1);
    assertThat(log.get(2).orElseThrow().files()).containsOnlyKeys(PAPER.toString());
    assertThat(loader.loadWhatIsRight().violations()).isNotEmpty();
    content.edit(
        RECORD, "atlas:object cell:nk-cell ;", "atlas:object cell:nk-cell ; " + MIXED + " ;");
    assertThat(loader.loadWhatIsRight().isClean()).isTrue();
    assertThat(log.head()).isEqualTo(3);
  }

  @Test
  void a_correction_that_came_another_way_is_not_overwritten_by_a_file_nobody_edited() {
    correct();
    assertThat(loader().load(done -> {}).isClean()).isTrue();
    assertThat(log.head()).isEqualTo(2);
    assertThat(says(Atlas.outcome_mixed.asNode())).isTrue();
  }

  @Test
  void an_edit_of_a_file_whose_graph_was_corrected_is_a_conflict_that_shows_the_difference() {
    correct();
    content.edit(RECORD, FOUND, NOT_FOUND);
    LoadReport report = loader().load(done -> {});
    assertThat(report.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.file()).isEqualTo(RECORD.toString());
              assertThat(conflict.difference())
                  .containsPattern("- .*atlas:outcome-mixed")
                  .containsPattern("\\+ .*atlas:outcome-notFound");
              assertThat(conflict.toString()).contains("atlas export");
            });
    assertThat(log.head()).isEqualTo(2);
    assertThat(says(Atlas.outcome_mixed.asNode())).isTrue();
  }

  @Test
  void a_file_that_was_brought_to_what_the_graph_says_is_of_one_mind_with_it_again() {
    correct();
    content.edit(RECORD, FOUND, MIXED);
    assertThat(loader().load(done -> {}).isClean()).isTrue();
    content.edit(RECORD, MIXED, NOT_FOUND);
    assertThat(loader().load(done -> {}).revisions()).hasSize(1);
    assertThat(log.head()).isEqualTo(3);
  }

  @Test
  void what_was_loaded_is_known_also_where_the_memory_of_it_is_lost() throws IOException {
    correct();
    Files.delete(home.resolve("files.json"));
    assertThat(loader().load(done -> {}).isClean()).isTrue();
    assertThat(log.head()).isEqualTo(2);
    Files.writeString(home.resolve("files.json"), "not JSON");
    content.edit(RECORD, FOUND, NOT_FOUND);
    assertThat(loader().load(done -> {}).conflicts()).hasSize(1);
  }

  /** The outcome of the first finding is corrected, as a reviewer would. */
  private void correct() {
    Graph graph = new Corpus(content.folder()).read(content.folder().resolve(RECORD));
    Node finding =
        NodeFactory.createURI(EntityId.BASE + "id/evidence/lusso-1993-infection-natural#f1");
    graph.remove(finding, Atlas.outcome.asNode(), Node.ANY);
    graph.add(finding, Atlas.outcome.asNode(), Atlas.outcome_mixed.asNode());
    assertThat(
            committer.commit(
                ChangeSet.on(1, Activity.CORRECTION, "a reviewer", "It was mixed")
                    .with(GRAPH, graph)))
        .isInstanceOf(Committed.class);
  }

  /** Whether the graph of the record has that value somewhere. */
  private boolean says(Node value) {
    try (Snapshot snapshot = store.snapshots().current()) {
      return snapshot.graphs().contains(NodeFactory.createURI(GRAPH), Node.ANY, Node.ANY, value);
    }
  }

  private CorpusLoader loader() {
    return new CorpusLoader(content.folder(), home, committer, store.snapshots(), log);
  }
}
