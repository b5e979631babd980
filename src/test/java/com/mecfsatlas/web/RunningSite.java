package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.app.PlainErrorHandler;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.store.Snapshot;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;

/** The application over the sample graph, on a free port of Fuseki's Jetty as in production. */
final class RunningSite implements AutoCloseable {
  static final RunningSite SITE = new RunningSite();

  final SampleGraph graph = new SampleGraph();
  private final FusekiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningSite() {
    AtlasApplication application =
        new AtlasApplication(
            pages(),
            new Signposts("https://creativecommons.org/licenses/by/4.0/"),
            new RepresentationCache(10_000_000),
            URI.create("https://atlas.example.org"));
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .addServlet("/*", new CachingServlet(application, graph, 10_000_000))
            .build();
    server.getJettyServer().setErrorHandler(new PlainErrorHandler());
    for (Handler handler : server.getJettyServer().getDescendants(ServletContextHandler.class)) {
      ((ServletContextHandler) handler).setErrorHandler(new PlainErrorHandler());
    }
    server.start();
  }

  private static Writers pages() {
    Function<Snapshot, byte[]> ontology =
        now -> ("ontology " + now.ontology().size()).getBytes(UTF_8);
    return new Writers(
        graph -> "<h1>home</h1>".getBytes(UTF_8),
        Arrays.stream(Format.values())
            .map(SampleWriter::new)
            .map(RepresentationWriter.class::cast)
            .toList(),
        new SampleLists(),
        new SampleQuestions(),
        java.util.Map.of("search", new SampleSearch()),
        List.of(
            new GuideWriter("/data", now -> "<h1>data</h1>".getBytes(UTF_8), List.of("/void")),
            new GuideWriter(
                "/about/privacy", now -> "<h1>privacy</h1>".getBytes(UTF_8), List.of())),
        Map.of("void", new SampleDataset()),
        new IdentifierResolver(new QueryCatalogue(Path.of("sparql")).get("lookup/paper-numbers")),
        dumps(),
        Map.of(
            Format.HTML, ontology,
            Format.TURTLE, ontology,
            Format.JSON_LD, ontology,
            Format.N_TRIPLES, ontology,
            Format.RDF_XML, ontology),
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
