package com.mecfsatlas.benchmark;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.Sha256;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.ChangeSet;
import com.mecfsatlas.revision.CommitResult;
import com.mecfsatlas.revision.CommitResult.Committed;
import com.mecfsatlas.revision.Committer;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.Follower;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.Rules;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.validation.Validator;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** An atlas with its log, store and index on the disk, of the shipped data and copies of them. */
final class EditedAtlas implements AutoCloseable {
  private static final String AGENT = "a benchmark";

  private final Map<String, Graph> graphs;
  private final Random random = new Random(1);
  private final RevisionLog log;
  private final GraphStore store;
  private final LuceneSearch search;
  private final Committer committer;

  EditedAtlas(Path content, int copies, Path home) {
    QueryCatalogue queries = new QueryCatalogue(content.resolve("sparql"));
    List<Quad> corpus = Iter.toList(new Corpus(content).read(done -> {}).find());
    graphs =
        CopiedCorpus.graphs(
            IntStream.range(0, copies).boxed().flatMap(copy -> CopiedCorpus.of(corpus, copy)));
    log = FileRevisionLog.open(home.resolve("log"));
    store = GraphStore.open(home, new EntityQueries(queries));
    search = LuceneSearch.open(home, queries);
    Follower index =
        (before, candidate, revision) -> search.follow(before, candidate, revision.entities());
    committer =
        new Committer(store, log, rules(content, queries), Clock.systemUTC(), List.of(index));
  }

  private static Rules rules(Path content, QueryCatalogue queries) {
    return new Rules(
        new Derivation(content.resolve("sparql"), queries),
        new Validator(content.resolve("ontology/shapes.ttl"), new WordingScanner(), queries),
        queries,
        Sha256.of("benchmark"));
  }

  GraphStore store() {
    return store;
  }

  /** Loads everything as one revision; gives how long that took, in nanoseconds. */
  long load() {
    return commit(
        base -> {
          ChangeSet load = base;
          for (Map.Entry<String, Graph> each : graphs.entrySet()) {
            load = load.with(each.getKey(), each.getValue());
          }
          return load;
        });
  }

  /** Changes the outcome of a finding of some record. */
  long edit() {
    String record = record();
    Graph other = otherOutcome(requireNonNull(graphs.get(record)));
    graphs.put(record, other);
    return commit(base -> base.with(record, other));
  }

  long remove(String record) {
    return commit(base -> base.without(record));
  }

  /** Brings back what was removed. */
  long bringBack(String record) {
    return commit(base -> base.with(record, requireNonNull(graphs.get(record))));
  }

  /** The graph of some record that has a finding. */
  String record() {
    List<String> records =
        graphs.entrySet().stream()
            .filter(each -> each.getKey().contains("/curated/evidence/"))
            .filter(each -> each.getValue().contains(Node.ANY, Atlas.outcome.asNode(), Node.ANY))
            .map(Map.Entry::getKey)
            .toList();
    return records.get(random.nextInt(records.size()));
  }

  /** How long it takes from the change to a reader that sees it, in nanoseconds. */
  private long commit(UnaryOperator<ChangeSet> change) {
    long begin = System.nanoTime();
    long head = store.head().number();
    CommitResult result =
        committer.commit(change.apply(ChangeSet.on(head, Activity.EDIT, AGENT, "An edit")));
    if (!(result instanceof Committed)) {
      throw new IllegalStateException(result.toString());
    }
    try (Snapshot snapshot = store.snapshots().current()) {
      if (snapshot.revision().number() != head + 1) {
        throw new IllegalStateException("the change is not seen");
      }
    }
    return System.nanoTime() - begin;
  }

  private static Graph otherOutcome(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    Triple outcome = copy.find(Node.ANY, Atlas.outcome.asNode(), Node.ANY).next();
    copy.delete(outcome);
    boolean isFound = outcome.getObject().equals(Atlas.outcome_found.asNode());
    Node other = isFound ? Atlas.outcome_notFound.asNode() : Atlas.outcome_found.asNode();
    copy.add(Triple.create(outcome.getSubject(), outcome.getPredicate(), other));
    return copy;
  }

  @Override
  public void close() {
    search.close();
    store.close();
    log.close();
  }
}
