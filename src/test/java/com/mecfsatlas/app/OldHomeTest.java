package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.SampleContent;
import com.mecfsatlas.store.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that version 0.1.0 left, which knew no revisions. */
class OldHomeTest {
  private static final Node OLD = NodeFactory.createURI("https://www.mecfsatlas.com/graph/old");

  @TempDir private Path folder;

  @Test
  void a_home_of_version_0_1_0_is_made_anew_from_the_files_and_that_is_said() throws IOException {
    Path content = SampleContent.in(folder.resolve("content")).folder();
    Path home = folder.resolve("home");
    write(Files.createDirectories(home.resolve("tdb2")));
    Files.createDirectories(home.resolve("lucene"));
    Files.writeString(home.resolve("lucene/segments_1"), "an index of another form");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Progress terminal = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
    try (OpenAtlas atlas = OpenAtlas.open(EditingProcess.settings(content, home), terminal);
        Snapshot snapshot = atlas.snapshots().current()) {
      assertThat(snapshot.revision().number()).isEqualTo(1);
      assertThat(snapshot.graphs().containsGraph(OLD)).isFalse();
      assertThat(snapshot.graphs().find().hasNext()).isTrue();
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("is of version 0.1.0");
  }

  private static void write(Path database) {
    DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(Location.create(database.toString()));
    Txn.executeWrite(graphs, () -> graphs.add(OLD, OLD, OLD, OLD));
    TDBInternal.expel(graphs);
  }
}
