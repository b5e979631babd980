package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.app.PlainErrorHandler;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.PastSnapshots;
import com.mecfsatlas.http.ClientAddress;
import com.mecfsatlas.http.ComputingLimits;
import com.mecfsatlas.http.CorsFilter;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.http.ResponseCache;
import com.mecfsatlas.http.SecurityHeadersFilter;
import com.mecfsatlas.http.SharedComputing;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.Formats;
import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.SitePage;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.sparql.NetworkPolicy;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.SamplePages;
import com.mecfsatlas.sparql.ServedDataset;
import com.mecfsatlas.sparql.SparqlService;
import com.mecfsatlas.store.EntityQueries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;

/** The application over the sample graph, on a free port of Fuseki's Jetty as in production. */
final class RunningSite implements AutoCloseable {
  static final RunningSite SITE = new RunningSite();

  final SampleGraph graph = new SampleGraph();
  final CountedPage search =
      new CountedPage(new SamplePage("/search", inWordsAnd(Format.RDF), "q", List.of()));
  private final FusekiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningSite() {
    Writers pages = pages();
    ProblemWriter problems = new ProblemWriter(Guide.ERRORS.iri(), pages.error());
    AtlasApplication application =
        new AtlasApplication(
            pages,
            new Signposts("https://creativecommons.org/licenses/by/4.0/"),
            new RepresentationCache(10_000_000),
            problems,
            URI.create("https://atlas.example.org"));
    ResponseCache responses = new ResponseCache(10_000_000);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .addFilter("/*", new CorsFilter())
            .addFilter("/*", new SecurityHeadersFilter());
    queries(responses).install(builder);
    server =
        builder
            .addServlet(
                "/*",
                new CachingServlet(
                    application,
                    graph,
                    responses,
                    new SharedComputing(ComputingLimits.ofThisMachine(), new ClientAddress(true)),
                    problems))
            .build();
    server.getJettyServer().setErrorHandler(new PlainErrorHandler(problems));
    for (Handler handler : server.getJettyServer().getDescendants(ServletContextHandler.class)) {
      ((ServletContextHandler) handler).setErrorHandler(new PlainErrorHandler(problems));
    }
    server.start();
  }

  /** The query service beside the pages, over the same things. */
  private SparqlService queries(ResponseCache responses) {
    return new SparqlService(
        new ServedDataset(
            DatasetGraphFactory.wrap(graph.ontology().getGraph()),
            false,
            () -> graph.head().toString(),
            ModelFactory::createDefaultModel,
            () -> URI.create("https://atlas.example.org"),
            false),
        PrefixMapping.Factory.create(),
        QueryLimits.PUBLIC.unshared(),
        new SamplePages(),
        NetworkPolicy.NOWHERE,
        responses);
  }

  private Writers pages() {
    Stream<SitePage> lists =
        Arrays.stream(EntityType.values())
            .map(
                kind ->
                    new SamplePage(
                        "/" + kind.segment(),
                        Stream.concat(inWordsAnd(Format.RDF).stream(), Stream.of(Format.CSV))
                            .toList(),
                        "page",
                        List.of()));
    Stream<SitePage> others =
        Stream.of(
            new SamplePage("/", Format.HTML),
            new SamplePage("/questions", inWordsAnd(Format.RDF), "", List.of()),
            new SamplePage("/questions/{question}", Format.HTML, Format.CSV, Format.MARKDOWN),
            search,
            new SamplePage("/data", List.of(Format.HTML), "", List.of("/void")),
            new SamplePage("/about/privacy", Format.HTML),
            new SamplePage("/void", Format.RDF, "", List.of()),
            new SamplePage("/ontology", inHtmlAnd(Format.RDF), "", List.of()));
    return new Writers(
        Formats.registered().all(),
        Stream.concat(lists, others).toList(),
        Formats.registered().all().stream()
            .map(SampleWriter::new)
            .map(RepresentationWriter.class::cast)
            .toList(),
        new IdentifierResolver(new QueryCatalogue(Path.of("sparql")).get("lookup/paper-numbers")),
        dumps(),
        mementos(),
        List.of(),
        OntologyRelease.below(
            Path.of("ontology/releases"), model -> ("release " + model.size()).getBytes(UTF_8)),
        problem -> ("<h1>" + problem.status() + "</h1>" + problem.instance()).getBytes(UTF_8),
        (hash, name) ->
            hash.equals("0123abcd") && name.equals("atlas.css")
                ? Optional.of("p{}".getBytes(UTF_8))
                : Optional.empty(),
        () -> "{\"@context\":{}}".getBytes(UTF_8),
        now -> "{}".getBytes(UTF_8));
  }

  private static List<Format> inWordsAnd(List<Format> machines) {
    return Stream.concat(Stream.of(Format.MARKDOWN), inHtmlAnd(machines).stream()).toList();
  }

  private static List<Format> inHtmlAnd(List<Format> machines) {
    return Stream.concat(Stream.of(Format.HTML), machines.stream()).toList();
  }

  /** Of a log that has no revision yet. */
  private static Mementos mementos() {
    try {
      RevisionLog log = FileRevisionLog.open(Files.createTempDirectory("atlas-site"));
      return new Mementos(
          log, new PastSnapshots(log, new EntityQueries(new QueryCatalogue(Path.of("sparql")))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dumps dumps() {
    try {
      Path home = Files.createTempDirectory("atlas-site");
      return new Dumps(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getPort();
  }

  /** Sends a request with the fields {@code name, value, name, value …}. */
  HttpResponse<String> send(String method, String target, String... fields) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + target))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (fields.length > 0) {
      request.headers(fields);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String target, String... fields) {
    return send("GET", target, fields);
  }

  /** Sends bytes that no client library would, and reads until the server hangs up. */
  String raw(String request) {
    try (Socket socket = new Socket("localhost", port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A GET of a target as it stands. */
  String rawGet(String target) {
    return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  @Override
  public void close() {
    server.stop();
  }
}
