package com.mecfsatlas.curation;

import static com.mecfsatlas.curation.SampleContent.PAPER;
import static com.mecfsatlas.curation.SampleContent.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mecfsatlas.curation.CorpusExport.Difference;
import com.mecfsatlas.curation.CorpusExport.Fate;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed in the store comes back into the files, and nothing else does. */
class CorpusExportTest {
  private static final String GRAPH = GraphNames.BASE + "curated/";
  private static final String RECORD_GRAPH = GRAPH + "evidence/lusso-1993-infection-natural";
  private static final Path NEW = Path.of("data/curated/papers/new-2026-paper.ttl");

  @TempDir private Path folder;

  @Test
  void each_file_gets_what_became_of_its_graph() throws IOException {
    SampleContent content = SampleContent.in(folder.resolve("content"));
    Path home = Files.createDirectories(folder.resolve("home"));
    try (GraphStore store = GraphStore.temporary(new EntityQueries(ShippedGraph.QUERIES));
        RevisionLog log = FileRevisionLog.open(home.resolve("log"))) {
      Committer committer =
          new Committer(store, log, ShippedGraph.rules(), Clock.systemUTC(), List.of());
      content.write(RECORD, "# A note of a curator.\n\n" + content.read(RECORD));
      CorpusLoader loader =
          new CorpusLoader(content.folder(), home, committer, store.snapshots(), log);
      assertThat(loader.load(done -> {}).isClean()).isTrue();
      assertThat(differences(content, home, log, store)).isEmpty();

      correct(content, committer);
      content.edit(PAPER, "\"458-462\"", "\"458-463\"");
      assertThat(differences(content, home, log, store))
          .extracting(Difference::fate, each -> content.folder().relativize(each.file()))
          .containsExactlyInAnyOrder(
              tuple(Fate.WRITTEN, RECORD), tuple(Fate.CONFLICT, PAPER), tuple(Fate.WRITTEN, NEW));

      String paper = content.read(PAPER);
      write(content, home, log, store);
      assertThat(content.read(PAPER)).isEqualTo(paper);
      assertThat(content.read(NEW)).contains("\"A new paper\"@en");
      assertThat(content.read(RECORD))
          .startsWith("# A note of a curator.\n@prefix")
          .contains("atlas:tissue \"Corrected\"@en");
      Path record = content.folder().resolve(RECORD);
      assertThat(content.read(RECORD))
          .isEqualTo(TurtleLayout.of(new Corpus(content.folder()), record));

      content.edit(PAPER, "\"458-463\"", "\"458-462\"");
      write(content, home, log, store);
      assertThat(loader.load(done -> {}).revisions()).isEmpty();
      assertThat(differences(content, home, log, store)).isEmpty();

      remove(committer, log);
      assertThat(differences(content, home, log, store))
          .singleElement()
          .extracting(Difference::fate)
          .isEqualTo(Fate.GONE);
      try (Snapshot snapshot = store.snapshots().current()) {
        CorpusExport export = new CorpusExport(content.folder(), home, log, snapshot);
        export.delete(export.differences());
      }
      assertThat(record).doesNotExist();
    }
  }

  /** A reviewer changes the record and the paper, and adds one. */
  private static void correct(SampleContent content, Committer committer) {
    Corpus corpus = new Corpus(content.folder());
    Graph record = corpus.read(content.folder().resolve(RECORD));
    record.add(statement(RECORD_GRAPH.replace("graph/curated", "id") + "#f1", "tissue", record));
    Graph paper = corpus.read(content.folder().resolve(PAPER));
    Triple title =
        paper.find().filterKeep(each -> each.getPredicate().getLocalName().equals("title")).next();
    paper.delete(title);
    paper.add(
        title.getSubject(), title.getPredicate(), NodeFactory.createLiteralLang("Other", "en"));
    content.write(
        NEW,
        content
            .read(Path.of("data/curated/papers/unknown-1991-induction-cd4.ttl"))
            .replace("unknown-1991-induction-cd4", "new-2026-paper")
            .replaceAll("dcterms:title \"[^\"]*\"", "dcterms:title \"A new paper\"")
            .replaceAll("    (prism:doi|fabio:hasPubMedId) .*\n", ""));
    Graph added = corpus.read(content.folder().resolve(NEW));
    content.delete(NEW);
    ChangeSet change =
        ChangeSet.on(1, Activity.CORRECTION, "a reviewer", "It was wrong")
            .with(RECORD_GRAPH, record)
            .with(GRAPH + "papers/lusso-1993-infection-natural", paper)
            .with(GRAPH + "papers/new-2026-paper", added);
    assertThat(committer.commit(change)).isInstanceOf(Committed.class);
  }

  private static Triple statement(String subject, String property, Graph graph) {
    Triple old =
        graph
            .find()
            .filterKeep(
                each ->
                    each.getSubject().getURI().equals(subject)
                        && each.getPredicate().getLocalName().equals(property))
            .next();
    graph.delete(old);
    return Triple.create(
        old.getSubject(), old.getPredicate(), NodeFactory.createLiteralLang("Corrected", "en"));
  }

  private static void remove(Committer committer, RevisionLog log) {
    ChangeSet change =
        ChangeSet.on(log.head(), Activity.RETRACTION, "a reviewer", "Taken back")
            .without(RECORD_GRAPH);
    assertThat(committer.commit(change)).isInstanceOf(Committed.class);
  }

  private static List<Difference> differences(
      SampleContent content, Path home, RevisionLog log, GraphStore store) {
    try (Snapshot snapshot = store.snapshots().current()) {
      return new CorpusExport(content.folder(), home, log, snapshot).differences();
    }
  }

  private static void write(SampleContent content, Path home, RevisionLog log, GraphStore store)
      throws IOException {
    try (Snapshot snapshot = store.snapshots().current()) {
      CorpusExport export = new CorpusExport(content.folder(), home, log, snapshot);
      export.write(export.differences());
    }
  }
}
