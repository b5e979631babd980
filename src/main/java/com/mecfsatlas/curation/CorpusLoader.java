package com.mecfsatlas.curation;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.Sha256;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.CanonicalGraph;
import com.mecfsatlas.revision.ChangeSet;
import com.mecfsatlas.revision.CommitResult;
import com.mecfsatlas.revision.CommitResult.Committed;
import com.mecfsatlas.revision.CommitResult.Conflict;
import com.mecfsatlas.revision.CommitResult.Rejected;
import com.mecfsatlas.revision.CommitResult.Unchanged;
import com.mecfsatlas.revision.Committer;
import com.mecfsatlas.revision.NotCanonicalException;
import com.mecfsatlas.revision.RevisionDifference;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.SourceGraphs;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.vocabulary.Atlas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings what was edited in the curated files into the store, as revisions. A file whose graph is
 * the one that was taken up last is left alone, whatever became of that graph since.
 */
public final class CorpusLoader {
  /** Who edits the files is not known here. */
  private static final Node STANDING = Atlas.standing.asNode();

  private static final Node RETRACTED = Atlas.standing_retracted.asNode();
  private static final String AGENT = "curated files";

  private static final int MOST_NAMED = 5;

  private final Path content;
  private final FileMemory memory;
  private final Committer committer;
  private final Snapshots snapshots;

  /**
   * @param content the folder of {@code data/} and {@code ontology/}
   * @param home where it is kept what was loaded
   * @param log of which {@code committer} makes the revisions
   */
  public CorpusLoader(
      Path content, Path home, Committer committer, Snapshots snapshots, RevisionLog log) {
    this.content = content;
    this.memory = FileMemory.open(home, log);
    this.committer = committer;
    this.snapshots = snapshots;
  }

  /**
   * Takes up what was edited, all of it or nothing.
   *
   * @param progress told how many files were looked at
   */
  public LoadReport load(IntConsumer progress) {
    Corpus corpus = new Corpus(content);
    CorpusChanges changes = changes(corpus, progress);
    return changes.faults().isEmpty()
        ? finished(commit(corpus, changes), changes)
        : LoadReport.NOTHING.with(changes);
  }

  /** Takes up what was edited and is right; what is refused is looked at again the next time. */
  public LoadReport loadWhatIsRight() {
    Corpus corpus = new Corpus(content);
    CorpusChanges changes = changes(corpus, done -> {});
    CorpusChanges rest = changes;
    List<PlacedViolation> refused = new ArrayList<>();
    LoadReport report = LoadReport.NOTHING;
    while (!rest.isEmpty()) {
      report = commit(corpus, rest);
      if (report.violations().isEmpty()) {
        break;
      }
      refused.addAll(report.violations());
      rest = rest.without(guilty(rest, report.violations()));
    }
    return finished(report.refusing(refused), changes);
  }

  /** The changed files that break a rule; where only others do, each change may be the cause. */
  private static Map<String, Boolean> guilty(
      CorpusChanges changes, List<PlacedViolation> violations) {
    Map<String, Boolean> guilty = new HashMap<>();
    violations.stream()
        .map(PlacedViolation::file)
        .filter(file -> changes.edited().containsKey(file))
        .forEach(file -> guilty.put(file, true));
    if (guilty.isEmpty()) {
      changes.edited().keySet().forEach(file -> guilty.put(file, true));
      changes.gone().forEach(file -> guilty.put(file, true));
    }
    return guilty;
  }

  private LoadReport finished(LoadReport report, CorpusChanges changes) {
    memory.save();
    return report.with(changes);
  }

  private CorpusChanges changes(Corpus corpus, IntConsumer progress) {
    committer.requireWhole();
    try (Snapshot snapshot = snapshots.current()) {
      return changes(corpus, snapshot, progress);
    }
  }

  private CorpusChanges changes(Corpus corpus, Snapshot snapshot, IntConsumer progress) {
    SourceGraphs graphs = new SourceGraphs(snapshot.graphs());
    SortedMap<String, CanonicalGraph> edited = new TreeMap<>();
    List<FileConflict> conflicts = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    List<String> gone = new ArrayList<>(memory.paths());
    int done = 0;
    for (Path file : corpus.files()) {
      String path = path(corpus, file);
      gone.remove(path);
      try {
        look(corpus, file, graphs, snapshot, edited, conflicts);
      } catch (CorpusException | NotCanonicalException e) {
        faults.add(e instanceof CorpusException ? e.getMessage() : path + ": " + e.getMessage());
      }
      progress.accept(++done);
    }
    gone.removeIf(path -> isKeptByStore(path, graphs, conflicts));
    return new CorpusChanges(
        snapshot.revision().number(), edited, gone.stream().sorted().toList(), conflicts, faults);
  }

  private void look(
      Corpus corpus,
      Path file,
      SourceGraphs graphs,
      Snapshot snapshot,
      SortedMap<String, CanonicalGraph> edited,
      List<FileConflict> conflicts) {
    String path = path(corpus, file);
    String bytes = Sha256.of(Corpus.bytes(file));
    String loaded = memory.loaded(path);
    if (memory.graph(path, bytes).filter(loaded::equals).isPresent()) {
      return;
    }
    Node name = corpus.graphOf(file);
    CanonicalGraph now = CanonicalGraph.of(name, corpus.read(file));
    memory.parsed(path, bytes, now.digest());
    String stored = graphs.digest(name.getURI());
    if (now.digest().equals(stored)) {
      memory.taken(path, stored);
    } else if (!now.digest().equals(loaded)) {
      if (stored.equals(loaded)) {
        edited.put(path, now);
      } else {
        conflicts.add(new FileConflict(path, difference(snapshot, name, now)));
      }
    }
  }

  /** A file that is gone takes its graph with it, unless that has changed another way. */
  private boolean isKeptByStore(String path, SourceGraphs graphs, List<FileConflict> conflicts) {
    String stored = graphs.digest(graphOf(path));
    if (stored.isEmpty()) {
      memory.taken(path, "");
      return true;
    }
    if (!stored.equals(memory.loaded(path))) {
      conflicts.add(new FileConflict(path, "the file is gone"));
      return true;
    }
    return false;
  }

  private LoadReport commit(Corpus corpus, CorpusChanges changes) {
    if (changes.isEmpty()) {
      return LoadReport.NOTHING;
    }
    ChangeSet change = changeSet(changes);
    CommitResult result = committer.commit(change);
    return switch (result) {
      case Committed committed -> {
        taken(changes);
        yield LoadReport.NOTHING.of(committed.revision());
      }
      case Unchanged unchanged -> {
        taken(changes);
        yield LoadReport.NOTHING;
      }
      case Rejected rejected ->
          LoadReport.NOTHING.refusing(place(corpus, change, rejected.violations()));
      // Another commit came between: the files are looked at again.
      case Conflict conflict -> LoadReport.AGAIN;
    };
  }

  private List<PlacedViolation> place(Corpus corpus, ChangeSet change, List<Violation> violations) {
    try (Snapshot snapshot = snapshots.current()) {
      return new SourceLocator(corpus, graphs(change), snapshot.graphs()).place(violations);
    }
  }

  private void taken(CorpusChanges changes) {
    changes.edited().forEach((path, graph) -> memory.taken(path, graph.digest()));
    changes.gone().forEach(path -> memory.taken(path, ""));
  }

  private ChangeSet changeSet(CorpusChanges changes) {
    long base = changes.base();
    ChangeSet change =
        base == 0
            ? ChangeSet.on(base, Activity.LOAD, AGENT, "Loaded " + changes.size() + " files")
            : isRetraction(changes)
                ? ChangeSet.on(base, Activity.RETRACTION, AGENT, "Retracted: " + files(changes))
                : ChangeSet.on(base, Activity.EDIT, AGENT, "Edited: " + files(changes));
    SortedMap<String, String> files = new TreeMap<>();
    for (Map.Entry<String, CanonicalGraph> each : changes.edited().entrySet()) {
      change = change.with(graphOf(each.getKey()), each.getValue());
      files.put(each.getKey(), each.getValue().digest());
    }
    for (String path : changes.gone()) {
      change = change.without(graphOf(path));
      files.put(path, "");
    }
    return change.from(files);
  }

  /** Whether a paper is retracted that was not before. */
  private boolean isRetraction(CorpusChanges changes) {
    try (Snapshot snapshot = snapshots.current()) {
      return changes.edited().values().stream()
          .flatMap(graph -> graph.graph().stream(Node.ANY, STANDING, RETRACTED))
          .anyMatch(
              each ->
                  !snapshot.graphs().contains(Node.ANY, each.getSubject(), STANDING, RETRACTED));
    }
  }

  private static String files(CorpusChanges changes) {
    List<String> names = new ArrayList<>(changes.edited().keySet());
    changes.gone().forEach(path -> names.add(path + " (gone)"));
    String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    int rest = names.size() - MOST_NAMED;
    return named + (rest > 0 ? " and " + rest + " more" : "");
  }

  private static DatasetGraph graphs(ChangeSet change) {
    DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    change
        .contents()
        .forEach((name, content) -> graphs.addGraph(NodeFactory.createURI(name), content.graph()));
    return graphs;
  }

  private static String difference(Snapshot snapshot, Node name, CanonicalGraph file) {
    List<Quad> stored = Iter.toList(snapshot.graphs().findNG(name, Node.ANY, Node.ANY, Node.ANY));
    List<Quad> read = file.graph().stream().map(triple -> Quad.create(name, triple)).toList();
    return new RevisionDifference(
            stored.stream().filter(quad -> !read.contains(quad)).toList(),
            read.stream().filter(quad -> !stored.contains(quad)).toList())
        .text(Prefixes.mapping());
  }

  private static String path(Corpus corpus, Path file) {
    return corpus.name(file).toString().replace('\\', '/');
  }

  private String graphOf(String path) {
    return path.equals("ontology/atlas.ttl")
        ? GraphNames.ONTOLOGY.getURI()
        : GraphNames.BASE + path.replaceFirst("^data/", "").replaceFirst("\\.ttl$", "");
  }
}
