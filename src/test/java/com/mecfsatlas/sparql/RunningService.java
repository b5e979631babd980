package com.mecfsatlas.sparql;

import com.mecfsatlas.http.CorsFilter;
import com.mecfsatlas.http.ResponseCache;
import com.mecfsatlas.http.SecurityHeadersFilter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;

/** The service over real HTTP on a free port, with two small graphs. */
final class RunningService implements AutoCloseable {
  static final String VIRUSES = "https://www.mecfsatlas.com/graph/viruses";
  static final String CELLS = "https://www.mecfsatlas.com/graph/cells";
  static final QueryLimits LIMITS =
      new QueryLimits(
          Duration.ofSeconds(20),
          100_000,
          1 << 20,
          4 << 20,
          1_000_000,
          100_000,
          4,
          Duration.ofSeconds(20),
          RateLimit.ALL);

  /** The same where a query is meant to take too long. */
  static final QueryLimits HASTY = LIMITS.within(Duration.ofMillis(500));

  /** The two kinds of store that the service can have behind it. */
  enum Store {
    MEMORY,
    TDB2;

    DatasetGraph create() {
      return this == TDB2 ? DatabaseMgr.createDatasetGraph() : DatasetGraphFactory.createTxnMem();
    }
  }

  private final FusekiServer server;
  final HttpClient client = HttpClient.newHttpClient();
  final DatasetGraph dataset;
  final AtomicInteger transactions = new AtomicInteger();

  private static String data() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      rows.append("<urn:x-row:%d> <urn:x-row:number> %d .\n".formatted(i, i));
    }
    return """
    @prefix virus: <https://www.mecfsatlas.com/id/virus/> .
    @prefix cell: <https://www.mecfsatlas.com/id/cell/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <https://www.mecfsatlas.com/graph/viruses> { virus:hhv-6 skos:prefLabel "HHV-6", "é" . %s }
    <https://www.mecfsatlas.com/graph/cells> { cell:nk skos:prefLabel "NK cell" . }
    """
        .formatted(rows);
  }

  RunningService(Store store, QueryLimits limits) {
    this(store, limits, () -> "");
  }

  /** Over data that have a revision, so that results are kept and have tags. */
  RunningService(Store store, QueryLimits limits, Supplier<String> revision) {
    this(store, limits, revision, NetworkPolicy.NOWHERE);
  }

  /** One that may ask others, or is asked through a proxy. */
  RunningService(Store store, QueryLimits limits, Supplier<String> revision, NetworkPolicy reach) {
    this.dataset = store.create();
    Txn.executeWrite(dataset, () -> RDFParser.fromString(data(), Lang.TRIG).parse(dataset));
    PrefixMapping prefixes =
        PrefixMapping.Factory.create()
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("virus", "https://www.mecfsatlas.com/id/virus/");
    // TDB2 is known by its class, so only the other one can be watched.
    DatasetGraph served = store == Store.TDB2 ? dataset : watched();
    FusekiServer.Builder builder = FusekiServer.create().port(0).loopback(true);
    builder.addFilter("/*", new CorsFilter()).addFilter("/*", new SecurityHeadersFilter());
    new SparqlService(
            new ServedDataset(
                served,
                true,
                revision,
                ModelFactory::createDefaultModel,
                () -> URI.create("http://localhost/"),
                false),
            prefixes,
            limits,
            new SamplePages(),
            reach,
            new ResponseCache(10_000_000))
        .install(builder);
    this.server = builder.build();
    for (Connector connector : server.getJettyServer().getConnectors()) {
      // As the atlas sets it; Fuseki's own 5 MB would give most streams a length after all.
      connector
          .getConnectionFactory(HttpConnectionFactory.class)
          .getHttpConfiguration()
          .setOutputBufferSize(4096);
    }
    server.start();
  }

  private DatasetGraph watched() {
    return new DatasetGraphWrapper(dataset) {
      @Override
      public void begin(TxnType type) {
        transactions.incrementAndGet();
        super.begin(type);
      }
    };
  }

  int port() {
    return server.getPort();
  }

  HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = at(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> ask(String query, String... headers)
      throws IOException, InterruptedException {
    return get("/sparql?query=" + encoded(query), headers);
  }

  HttpResponse<String> post(String mediaType, String body)
      throws IOException, InterruptedException {
    return send(
        at("/sparql").header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static JsonObject json(HttpResponse<String> response) {
    return JSON.parse(response.body());
  }

  @Override
  public void close() {
    server.stop();
    dataset.close();
  }
}
