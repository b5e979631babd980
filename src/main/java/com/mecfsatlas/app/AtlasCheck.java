package com.mecfsatlas.app;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.LogFault;
import com.mecfsatlas.revision.Replay;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.StatedGraphs;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Whether the log of a home is as it was written, and store, derived graph and search index are
 * what it makes.
 */
final class AtlasCheck {
  private static final String REBUILD = ": run atlas rebuild to make it anew";

  private final Path home;
  private final Content content;
  private final QueryCatalogue queries;
  private final List<Finding> findings = new ArrayList<>();

  /** What is found of one part. */
  record Finding(String part, boolean isSound, String words) {
    @Override
    public String toString() {
      return "%-8s  %s%s".formatted(part, isSound ? "" : "NOT SOUND: ", words);
    }
  }

  private AtlasCheck(Path home, Content content) {
    this.home = home;
    this.content = content;
    this.queries = new QueryCatalogue(content.sparql());
  }

  /**
   * Looks at everything in {@code home}; where the log is damaged, at nothing else.
   *
   * @throws CommandException where there is no log
   */
  static List<Finding> of(Path home, Content content) {
    AtlasCheck check = new AtlasCheck(home, content);
    try (RevisionLog log = OpenLog.read(home)) {
      if (check.isWhole(log)) {
        check.lookAtStates(log);
      }
    }
    return check.findings;
  }

  private boolean isWhole(RevisionLog log) {
    Optional<LogFault> fault = log.verify().or(() -> new StatedGraphs(log).check());
    fault.ifPresentOrElse(
        each -> bad("log", each.toString()),
        () -> good("log", log.head() + " revisions, as they were written"));
    return fault.isEmpty();
  }

  private void lookAtStates(RevisionLog log) {
    try (GraphStore replayed = GraphStore.temporary(new EntityQueries(queries))) {
      Replay replay = new Replay(log, replayed);
      lookAtStore(log, replay, replayed);
      replay.run();
      lookAtDerived(replay);
    }
  }

  private void lookAtStore(RevisionLog log, Replay replay, GraphStore replayed) {
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
      if (isOfThisHistory(store.head(), log)) {
        replay.to(store.head().number());
        compare(store, replayed, log.head());
      }
      lookAtIndex(store.head());
    } catch (StoreException e) {
      bad("store", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // Whatever a damaged database throws when it is read.
      bad("store", "cannot be read (" + e + ")" + REBUILD);
    }
  }

  private boolean isOfThisHistory(RevisionId head, RevisionLog log) {
    boolean isKnown =
        head.number() == 0
            || log.get(head.number())
                .map(Revision::digest)
                .filter(head.digest()::equals)
                .isPresent();
    if (!isKnown) {
      bad("store", "is at revision " + head + ", which is none of the log" + REBUILD);
    }
    return isKnown;
  }

  private void compare(GraphStore store, GraphStore replayed, long newest) {
    long head = store.head().number();
    if (!statements(store).equals(statements(replayed))) {
      bad("store", "holds other statements than the log makes" + REBUILD);
    } else if (head < newest) {
      good("store", "at revision " + head + "; the next start takes up those after it");
    } else {
      good("store", "at revision " + head + ", what the log makes");
    }
  }

  private void lookAtIndex(RevisionId head) {
    if (!Files.isDirectory(home.resolve("lucene"))) {
      good("search", "there is no index yet; it is made when a server starts");
      return;
    }
    try (LuceneSearch search = LuceneSearch.open(home, queries)) {
      good(
          "search",
          search.holds(head)
              ? "the index is of revision " + head.number()
              : "the index is of another revision, and is made anew at the next start");
    }
  }

  private void lookAtDerived(Replay replay) {
    QuadDelta delta = replay.derivedOtherwise(new Derivation(content.sparql(), queries));
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
  }

  private static Set<Quad> statements(GraphStore store) {
    try (Snapshot snapshot = store.snapshots().current()) {
      DatasetGraph graphs = snapshot.graphs();
      return Iter.asStream(graphs.find())
          .filter(quad -> !quad.getGraph().equals(GraphNames.PROVENANCE))
          .collect(Collectors.toSet());
    }
  }

  private void good(String part, String words) {
    findings.add(new Finding(part, true, words));
  }

  private void bad(String part, String words) {
    findings.add(new Finding(part, false, words));
  }
}
