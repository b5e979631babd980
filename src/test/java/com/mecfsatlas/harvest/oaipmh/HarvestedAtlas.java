package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.curation.SmallCorpus;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.PastSnapshots;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.Sha256;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.ChangeSet;
import com.mecfsatlas.revision.CommitResult;
import com.mecfsatlas.revision.Committer;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.Rules;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.validation.Validator;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;

/** Some studies with a log on the disk and a clock of their own, which tests change and harvest. */
final class HarvestedAtlas implements AutoCloseable {
  static final URI PUBLIC_URL = URI.create("https://atlas.example.org");
  static final String BASE_URL = "https://atlas.example.org/oai";

  /** When everything was loaded. */
  static final Instant LOADED = Instant.parse("2026-11-01T10:00:00.250Z");

  private static final String RECORD = GraphNames.BASE + "curated/evidence/";
  private static final String PAPER = GraphNames.BASE + "curated/papers/";
  private static final String LUSSO = "lusso-1993-infection-natural";
  private static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));
  private static final Map<String, Graph> GRAPHS = SmallCorpus.graphs();

  private static final Rules RULES =
      new Rules(
          new Derivation(Path.of("sparql"), QUERIES),
          new Validator(Path.of("ontology/shapes.ttl"), new WordingScanner(), QUERIES),
          QUERIES,
          Sha256.of("harvest"));

  /** A study by a case definition, which goes. */
  static final String DELETED = record(0);

  /** Another one, which comes. */
  static final String CREATED = record(1);

  private static final Path LOG = load();

  final GraphStore store;
  final RevisionLog log;
  final DataProvider provider;
  private final Committer committer;
  private Instant now = LOADED;

  private HarvestedAtlas(Path folder) {
    Clock clock = new SetClock();
    this.store = GraphStore.temporary(new EntityQueries(QUERIES));
    this.log = FileRevisionLog.open(folder);
    this.committer = new Committer(store, log, RULES, clock, List.of());
    Mementos mementos = new Mementos(log, new PastSnapshots(log, new EntityQueries(QUERIES)));
    this.provider = new DataProvider(log, mementos, QUERIES, clock, PUBLIC_URL, "info@example.org");
    // What is in the log already is taken up.
    committer.rebuild("a test", "It begins");
  }

  /** With everything loaded as revision 1, but for what is created later. */
  static HarvestedAtlas loaded() {
    return new HarvestedAtlas(copy(LOG));
  }

  private static Path load() {
    try {
      Path folder = Files.createTempDirectory("atlas-harvest");
      try (HarvestedAtlas atlas = new HarvestedAtlas(folder)) {
        ChangeSet load = ChangeSet.on(0, Activity.LOAD, "a test", "The sample");
        for (Map.Entry<String, Graph> each : GRAPHS.entrySet()) {
          if (!each.getKey().equals(RECORD + CREATED)) {
            load = load.with(each.getKey(), each.getValue());
          }
        }
        atlas.commit(load);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copy(Path from) {
    try (Stream<Path> files = Files.walk(from)) {
      Path to = Files.createTempDirectory("atlas-harvest");
      for (Path file : (Iterable<Path>) files.skip(1)::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the records whose studies went by a case definition. */
  private static String record(int place) {
    return GRAPHS.keySet().stream()
        .filter(name -> name.startsWith(RECORD) && !name.endsWith(LUSSO))
        .filter(name -> graph(name).contains(Node.ANY, Atlas.criteria.asNode(), Node.ANY))
        .map(name -> name.substring(RECORD.length()))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  private static Graph graph(String name) {
    return Objects.requireNonNull(GRAPHS.get(name));
  }

  /** Time goes by. */
  void wait(Duration time) {
    now = now.plus(time);
  }

  /** The response to a request. */
  String answer(String form) {
    try (Snapshot snapshot = store.snapshots().current()) {
      return new String(provider.answer(form, snapshot), StandardCharsets.UTF_8);
    }
  }

  void create() {
    commit(edit().with(RECORD + CREATED, graph(RECORD + CREATED)));
  }

  /** What was deleted is there again. */
  void restore() {
    commit(edit().with(RECORD + DELETED, graph(RECORD + DELETED)));
  }

  void delete() {
    commit(edit().without(RECORD + DELETED));
  }

  void change() {
    change(
        RECORD + LUSSO,
        graph -> {
          Node finding = uri("evidence/" + LUSSO + "#f1");
          replace(graph, finding, Atlas.outcome, Atlas.outcome_notFound.asNode());
          return graph;
        });
  }

  /** The paper that a record reads is retracted. */
  void retract() {
    change(
        PAPER + LUSSO,
        graph -> {
          Node paper = uri("paper/" + LUSSO);
          replace(graph, paper, Atlas.standing, Atlas.standing_retracted.asNode());
          graph.add(
              paper,
              Atlas.standingNote.asNode(),
              NodeFactory.createLiteralLang("Retracted by its authors in November 2026.", "en"));
          graph.add(
              paper,
              Atlas.standingDate.asNode(),
              NodeFactory.createLiteralDT("2026-11", XSDDatatype.XSDgYearMonth));
          return graph;
        });
  }

  private void change(String graph, UnaryOperator<Graph> edit) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph(graph));
    commit(edit().with(graph, edit.apply(copy)));
  }

  private static void replace(Graph graph, Node subject, Resource property, Node value) {
    graph.remove(subject, property.asNode(), Node.ANY);
    graph.add(subject, property.asNode(), value);
  }

  private static Node uri(String path) {
    return NodeFactory.createURI(EntityId.BASE + "id/" + path);
  }

  private ChangeSet edit() {
    return ChangeSet.on(store.head().number(), Activity.EDIT, "a test", "An edit");
  }

  private void commit(ChangeSet change) {
    CommitResult result = committer.commit(change);
    if (!(result instanceof CommitResult.Committed)) {
      throw new IllegalStateException(result.toString());
    }
  }

  @Override
  public void close() {
    store.close();
    log.close();
  }

  private final class SetClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
