package com.mecfsatlas.benchmark;

import com.mecfsatlas.catalog.Dump;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.Dumps.DumpFile;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.ScratchStore;
import com.mecfsatlas.store.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** How long the dumps of a large graph take in a Java machine of the heap that it is given. */
public final class DumpBenchmark {
  private static final int STATEMENTS_OF_A_THING = 10;
  private static final int THINGS_OF_A_GRAPH = 100;

  private DumpBenchmark() {}

  /**
   * {@code arguments}: the folder with the queries; a home, which is made where it is not there, of
   * as many statements as the last says.
   */
  public static void main(String[] arguments) throws Exception {
    EntityQueries queries =
        new EntityQueries(new QueryCatalogue(Path.of(arguments[0]).resolve("sparql")));
    Path home = Path.of(arguments[1]);
    int statements = Integer.parseInt(arguments[2]);
    boolean isNew = !Files.exists(home);
    Files.createDirectories(home);
    long begin = System.nanoTime();
    if (isNew) {
      try (ScratchStore scratch = ScratchStore.in(home, queries)) {
        fill(scratch.graphs(), statements);
        scratch.committed();
        System.out.printf(Locale.ROOT, "filled in %.0f s%n", (System.nanoTime() - begin) / 1e9);
      }
      return;
    }
    try (GraphStore store = GraphStore.open(home, queries)) {
      try (Snapshot snapshot = store.snapshots().current()) {
        for (Dump each : Dump.values()) {
          begin = System.nanoTime();
          DumpFile dump = new Dumps(home).find(snapshot, each.fileName()).orElseThrow();
          System.out.printf(
              Locale.ROOT,
              "%s: %,d statements, %,d bytes after %.0f s; heap %d of %d MB%n",
              dump.path().getFileName(),
              statements,
              dump.bytes(),
              (System.nanoTime() - begin) / 1e9,
              (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
              Runtime.getRuntime().maxMemory() >> 20);
        }
      }
    }
  }

  private static void fill(DatasetGraph graphs, int statements) {
    Node[] properties = new Node[STATEMENTS_OF_A_THING];
    for (int i = 0; i < properties.length; i++) {
      properties[i] = NodeFactory.createURI("http://example.org/property/" + i);
    }
    for (int i = 0; i < statements; i++) {
      int thing = i / STATEMENTS_OF_A_THING;
      graphs.add(
          NodeFactory.createURI(GraphNames.BASE + "large/" + thing / THINGS_OF_A_GRAPH),
          NodeFactory.createURI("http://example.org/thing/" + thing),
          properties[i % STATEMENTS_OF_A_THING],
          NodeFactory.createLiteralString("value " + i % 99_991));
    }
  }
}
