package com.mecfsatlas.app;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.LogFault;
import com.mecfsatlas.revision.Replay;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.StatedGraphs;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine.Command;

/** {@code atlas check}: whether log, store, what is derived and the search index agree. */
@Command(
    name = "check",
    description =
        "Check that the log is as it was written, and that its revisions, the derived graph, the"
            + " store and the search index agree. Nothing is changed.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final String REBUILD = ": run atlas rebuild to make it anew";

  private boolean isSound = true;

  @Override
  public Integer call() {
    Settings settings = Settings.from(System.getenv());
    Content content = new Content(settings.content());
    QueryCatalogue queries = new QueryCatalogue(content.sparql());
    try (RevisionLog log = OpenLog.read(settings.home())) {
      if (isWhole(log)) {
        checkStates(log, content, queries, settings.home());
      }
    }
    return isSound ? 0 : 1;
  }

  private boolean isWhole(RevisionLog log) {
    Optional<LogFault> fault = log.verify().or(() -> new StatedGraphs(log).check());
    fault.ifPresentOrElse(
        each -> bad("log", each.toString()),
        () -> good("log", log.head() + " revisions, as they were written"));
    return fault.isEmpty();
  }

  private void checkStates(RevisionLog log, Content content, QueryCatalogue queries, Path home) {
    try (GraphStore replayed = GraphStore.inMemory(new EntityQueries(queries))) {
      StoreWriter writer = replayed.writer();
      new Replay(log, writer).run();
      writer.begin();
      QuadDelta delta = new QuadDelta();
      new Derivation(content.sparql(), queries).rebuild(writer.graphs(), delta);
      writer.abort();
      if (delta.isEmpty()) {
        good("derived", "what a rebuild would derive");
      } else {
        bad(
            "derived",
            delta.size()
                + " statements are not what the rules in "
                + content.sparql()
                + " derive; a start makes a rebuild revision where they have changed");
      }
      checkStore(replayed, queries, home);
    }
  }

  private void checkStore(GraphStore replayed, QueryCatalogue queries, Path home) {
    Optional<RunningServer> server = RunningServer.of(home);
    if (server.isPresent()) {
      good("store", "not looked at: the server at " + server.get().address() + " has it open");
      return;
    }
    if (!Files.isDirectory(home.resolve("tdb2"))) {
      bad("store", "there is none" + REBUILD);
      return;
    }
    try (GraphStore store = GraphStore.open(home, new EntityQueries(queries))) {
      if (!store.head().equals(replayed.head())) {
        bad(
            "store",
            "is at revision " + store.head() + ", the log at " + replayed.head() + REBUILD);
      } else if (!statements(store).equals(statements(replayed))) {
        bad("store", "holds other statements than the log makes" + REBUILD);
      } else {
        good("store", "at revision " + store.head().number() + ", what the log makes");
      }
      checkIndex(home, queries, store.head());
    }
  }

  private void checkIndex(Path home, QueryCatalogue queries, RevisionId head) {
    try (LuceneSearch search = LuceneSearch.open(home, queries)) {
      good(
          "search",
          search.holds(head)
              ? "the index is of revision " + head.number()
              : "the index is of another revision, and is made anew at the next start");
    }
  }

  private static Set<Quad> statements(GraphStore store) {
    try (Snapshot snapshot = store.snapshots().current()) {
      DatasetGraph graphs = snapshot.graphs();
      return Iter.asStream(graphs.find())
          .filter(quad -> !quad.getGraph().equals(GraphNames.PROVENANCE))
          .collect(Collectors.toSet());
    }
  }

  private static void good(String part, String words) {
    System.out.printf("%-8s  %s%n", part, words);
  }

  private void bad(String part, String words) {
    isSound = false;
    System.out.printf("%-8s  NOT SOUND: %s%n", part, words);
  }
}
