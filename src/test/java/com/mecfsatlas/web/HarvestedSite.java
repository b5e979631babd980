package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.harvest.ldes.EventStream;
import com.mecfsatlas.harvest.patch.RevisionPatches;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.PastSnapshots;
import com.mecfsatlas.http.ClientAddress;
import com.mecfsatlas.http.ComputingLimits;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.http.ResponseCache;
import com.mecfsatlas.http.SharedComputing;
import com.mecfsatlas.representation.Formats;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.ChangeSet;
import com.mecfsatlas.revision.CommitResult;
import com.mecfsatlas.revision.CommittedAtlas;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;

/** What harvesters ask, over a small atlas that changes between their questions. */
final class HarvestedSite implements AutoCloseable {
  private static final String PAPER = CommittedAtlas.PAPER + "lusso-1993-infection-natural";

  /** The address of a paper that is made of another. */
  static final String NEW_PAPER = "https://www.mecfsatlas.com/id/paper/lusso-1994-infection-again";

  static final String RECORD =
      "https://www.mecfsatlas.com/id/evidence/lusso-1993-infection-natural";

  final CommittedAtlas atlas = CommittedAtlas.loaded();
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final FusekiServer server;

  HarvestedSite() {
    try (ServerSocket free = new ServerSocket(0)) {
      this.address = URI.create("http://localhost:" + free.getLocalPort() + "/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Writers pages = pages();
    ProblemWriter problems = new ProblemWriter(Guide.ERRORS.iri(), pages.error());
    this.server =
        FusekiServer.create()
            .port(address.getPort())
            .loopback(true)
            .addServlet(
                "/*",
                new CachingServlet(
                    new AtlasApplication(
                        pages,
                        new Signposts("https://creativecommons.org/licenses/by/4.0/"),
                        new RepresentationCache(10_000_000),
                        problems,
                        address),
                    atlas.store.snapshots(),
                    new ResponseCache(10_000_000),
                    new SharedComputing(ComputingLimits.ofThisMachine(), new ClientAddress(false)),
                    problems))
            .build();
    server.start();
  }

  private Writers pages() {
    Mementos mementos =
        new Mementos(
            atlas.log, new PastSnapshots(atlas.log, new EntityQueries(ShippedGraph.QUERIES)));
    Dumps dumps = dumps();
    return new Writers(
        Formats.registered().all(),
        List.of(),
        Formats.registered().all().stream()
            .map(SampleWriter::new)
            .map(RepresentationWriter.class::cast)
            .toList(),
        new IdentifierResolver(ShippedGraph.QUERIES.get("lookup/paper-numbers")),
        dumps,
        mementos,
        List.of(
            new PatchIndexResource(address),
            new PatchResource(new RevisionPatches(atlas.log, mementos)),
            new RevisionDumpResource(dumps.ofRevisions(mementos)),
            new LdesResource(new EventStream(atlas.log, mementos, address))),
        List.of(),
        problem -> ("<h1>" + problem.status() + "</h1>").getBytes(UTF_8),
        (hash, name) -> Optional.empty(),
        () -> "{}".getBytes(UTF_8),
        now -> "{}".getBytes(UTF_8));
  }

  private static Dumps dumps() {
    try {
      return new Dumps(Files.createTempDirectory("atlas-site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI at(String path) {
    return address.resolve(path);
  }

  /** GETs a path with the fields {@code name, value, name, value …}. */
  HttpResponse<byte[]> get(String path, String... fields) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    if (fields.length > 0) {
      request.headers(fields);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String text(String path) {
    return new String(get(path).body(), UTF_8);
  }

  /** A finding is read otherwise. */
  void change() {
    commit(
        change(Activity.EDIT)
            .with(
                CommittedAtlas.LUSSO,
                edited(
                    CommittedAtlas.LUSSO,
                    graph -> {
                      Node finding = NodeFactory.createURI(RECORD + "#f1");
                      graph.remove(finding, Atlas.outcome.asNode(), Node.ANY);
                      graph.add(finding, Atlas.outcome.asNode(), Atlas.outcome_notFound.asNode());
                      return graph;
                    })));
  }

  /** A record goes. */
  void delete() {
    commit(change(Activity.RETRACTION).without(CommittedAtlas.LUSSO));
  }

  /** It comes again, as it was at first. */
  void restore() {
    commit(
        change(Activity.CORRECTION)
            .with(CommittedAtlas.LUSSO, edited(CommittedAtlas.LUSSO, graph -> graph)));
  }

  /** A paper comes that was never there. */
  void create() {
    String name = "lusso-1993-infection-natural";
    String statements =
        RDFWriter.source(CommittedAtlas.GRAPHS.get(PAPER)).lang(Lang.NTRIPLES).asString();
    String others =
        statements
            .replaceAll("(?m)^.*(prism|PubMedId|wasDerivedFrom).*\\R", "")
            .replace(name, "lusso-1994-infection-again")
            .replace("1993", "1994")
            .replace("Infection of natural", "Infection again of natural");
    Graph graph =
        RDFParser.fromString(
                others
                    + "<%s> <http://www.w3.org/ns/prov#wasDerivedFrom> <https://example.org/1> .\n"
                        .formatted(NEW_PAPER),
                Lang.NTRIPLES)
            .toGraph();
    commit(
        change(Activity.IMPORT).with(CommittedAtlas.PAPER + "lusso-1994-infection-again", graph));
  }

  /** Its publisher takes a paper back. */
  void retract() {
    commit(
        change(Activity.EDIT)
            .with(
                PAPER,
                edited(
                    PAPER,
                    graph -> {
                      Node paper =
                          NodeFactory.createURI(
                              "https://www.mecfsatlas.com/id/paper/lusso-1993-infection-natural");
                      graph.remove(paper, Atlas.standing.asNode(), Node.ANY);
                      graph.add(paper, Atlas.standing.asNode(), Atlas.standing_retracted.asNode());
                      graph.add(
                          paper,
                          Atlas.standingDate.asNode(),
                          NodeFactory.createLiteralDT("2026", XSDDatatype.XSDgYear));
                      graph.add(
                          paper,
                          Atlas.standingNote.asNode(),
                          NodeFactory.createLiteralLang("Taken back in a test.", "en"));
                      return graph;
                    })));
  }

  private ChangeSet change(Activity activity) {
    return ChangeSet.on(atlas.head().number(), activity, CommittedAtlas.AGENT, "A test");
  }

  private static Graph edited(String graph, UnaryOperator<Graph> edit) {
    return edit.apply(CommittedAtlas.copy(requireNonNull(CommittedAtlas.GRAPHS.get(graph))));
  }

  private void commit(ChangeSet change) {
    CommitResult result = atlas.committer.commit(change);
    if (!(result instanceof CommitResult.Committed)) {
      throw new IllegalStateException(result.toString());
    }
  }

  @Override
  public void close() {
    server.stop();
    atlas.close();
  }
}
