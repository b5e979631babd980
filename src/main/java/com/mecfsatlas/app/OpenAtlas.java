package com.mecfsatlas.app;

import com.mecfsatlas.curation.CorpusLoader;
import com.mecfsatlas.curation.LoadReport;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.PastSnapshots;
import com.mecfsatlas.history.StateName;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.CommitResult.Rejected;
import com.mecfsatlas.revision.Committer;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.search.AwaitedSearch;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.sparql.EarlierStates;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;

/** The atlas in its home: log, store and search, brought to what the curated files say. */
final class OpenAtlas implements AutoCloseable {
  private final GraphStore store;
  private final RevisionLog log;
  private final QueryCatalogue queries;
  private final AwaitedSearch search;
  private final Committer committer;
  private final CorpusLoader loader;
  private final Followers followers;
  private final Mementos mementos;

  private OpenAtlas(
      GraphStore store,
      RevisionLog log,
      QueryCatalogue queries,
      AwaitedSearch search,
      Committer committer,
      CorpusLoader loader,
      Followers followers) {
    this.store = store;
    this.log = log;
    this.queries = queries;
    this.search = search;
    this.committer = committer;
    this.loader = loader;
    this.followers = followers;
    this.mementos = new Mementos(log, new PastSnapshots(log, new EntityQueries(queries)));
  }

  /**
   * Opens the home and takes up what was edited since the last time. Files that do not parse or
   * break a rule leave the home as it was.
   *
   * @throws InvalidCorpusException where a shape or a critical wording rule is broken
   */
  static OpenAtlas open(Settings settings, Progress progress) {
    return open(settings, progress, Clock.systemUTC());
  }

  /** As {@link #open}, with revisions at the times that {@code clock} tells. */
  static OpenAtlas open(Settings settings, Progress progress, Clock clock) {
    return open(settings, progress, clock, home -> {});
  }

  /**
   * As {@link #open}, from the log and the files alone: what was made from them is removed before.
   */
  static OpenAtlas rebuild(Settings settings, Progress progress) {
    return open(settings, progress, Clock.systemUTC(), Home::forgetWhatTheLogMakes);
  }

  /**
   * @param prepare what to do with the home once nobody else can write to it
   */
  private static OpenAtlas open(
      Settings settings, Progress progress, Clock clock, Consumer<Home> prepare) {
    Content content = new Content(settings.content());
    QueryCatalogue queries = new QueryCatalogue(content.sparql());
    Home home = Home.prepare(settings.home(), progress);
    List<AutoCloseable> opened = new ArrayList<>();
    try {
      RevisionLog log = FileRevisionLog.open(home.log());
      opened.add(log);
      prepare.accept(home);
      GraphStore store = home.store(new EntityQueries(queries), log);
      opened.add(store);
      AwaitedSearch search =
          new AwaitedSearch(() -> openSearch(settings.home(), queries, store.snapshots()));
      Followers followers = new Followers(search);
      Committer committer =
          new Committer(store, log, content.rules(queries), clock, List.of(followers));
      CorpusLoader loader =
          new CorpusLoader(settings.content(), settings.home(), committer, store.snapshots(), log);
      log.fault()
          .ifPresentOrElse(
              fault -> progress.step("The log is damaged, so the atlas can only be read: " + fault),
              () -> load(settings.content(), loader, committer, progress));
      tidy(store, progress);
      return new OpenAtlas(store, log, queries, search, committer, loader, followers);
    } catch (RuntimeException e) {
      opened.reversed().forEach(OpenAtlas::closeQuietly);
      throw e;
    }
  }

  private static void closeQuietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static LuceneSearch openSearch(Path home, QueryCatalogue queries, Snapshots snapshots) {
    LuceneSearch search = LuceneSearch.open(home, queries);
    try (Snapshot snapshot = snapshots.current()) {
      search.prepare(snapshot);
    }
    return search;
  }

  private static void load(
      Path content, CorpusLoader loader, Committer committer, Progress progress) {
    progress.step("Looking through the files below " + content);
    LoadReport report = loader.load(done -> {});
    if (!report.faults().isEmpty() || !report.violations().isEmpty()) {
      throw new InvalidCorpusException(report);
    }
    report.conflicts().forEach(conflict -> progress.step(conflict.toString()));
    report
        .revisions()
        .forEach(
            revision ->
                progress.step(
                    "Revision %d: %d statements came, %d went"
                        .formatted(revision.number(), revision.added(), revision.removed())));
    if (committer.rebuild("this start", "A rule, a shape or the ontology has changed")
        instanceof Rejected rejected) {
      throw new InvalidCorpusException(rejected);
    }
  }

  /** While nobody reads yet: a compaction takes the files away under those who do. */
  private static void tidy(GraphStore store, Progress progress) {
    if (store.isOutgrown()) {
      long before = store.bytes();
      try {
        store.compact();
        progress.step(
            "The store took %d MB and takes %d MB without its old states"
                .formatted(before >> 20, store.bytes() >> 20));
      } catch (RuntimeException e) {
        progress.step("The store could not be made smaller, and is as it was: " + e.getMessage());
      }
    }
    store.noteFiles();
  }

  GraphStore store() {
    return store;
  }

  RevisionLog log() {
    return log;
  }

  Committer committer() {
    return committer;
  }

  /** What takes up the files that are edited while the atlas is open. */
  CorpusLoader loader() {
    return loader;
  }

  /** What is told of revisions. */
  Followers followers() {
    return followers;
  }

  QueryCatalogue queries() {
    return queries;
  }

  /** The earlier states of its documents. */
  Mementos mementos() {
    return mementos;
  }

  /** The same for queries. */
  EarlierStates earlier() {
    return new EarlierStates() {
      @Override
      public Optional<RevisionId> find(String named) {
        return mementos.revision(new StateName(named));
      }

      @Override
      public DatasetGraph at(RevisionId revision) {
        return mementos.open(revision, snapshots().current()).graphs();
      }
    };
  }

  Snapshots snapshots() {
    return store.snapshots();
  }

  /** The revision of the transaction that this thread has open, else the latest. */
  String revision() {
    if (!store.graphs().isInTransaction()) {
      return store.head().toString();
    }
    try (Snapshot snapshot = snapshots().current()) {
      return snapshot.revision().toString();
    }
  }

  /** The search, which only a server needs: it is opened when it begins. */
  AwaitedSearch search() {
    return search;
  }

  @Override
  public void close() {
    search.close();
    store.close();
    log.close();
  }
}
