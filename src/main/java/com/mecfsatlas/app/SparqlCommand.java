package com.mecfsatlas.app;

import com.mecfsatlas.http.ResponseCache;
import com.mecfsatlas.http.SecurityHeadersFilter;
import com.mecfsatlas.sparql.NetworkPolicy;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.RdfFiles;
import com.mecfsatlas.sparql.ServedDataset;
import com.mecfsatlas.sparql.SparqlService;
import com.mecfsatlas.web.AssetsApplication;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glassfish.jersey.servlet.ServletContainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code atlas sparql}: the query service over files of the user's own, for experiments and for
 * conformance suites, reached from this machine only.
 */
@Command(
    name = "sparql",
    description =
        "Serve the query service over RDF files, or over nothing, on this machine only: /sparql;"
            + " with --update also /update and /data (the Graph Store Protocol).",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:never; it serves until it is stopped, and ends with 130 by Ctrl-C, 143 by SIGTERM",
      "1:a file cannot be read, or the port cannot be listened on"
    },
    footer = {
      "  atlas sparql data/curated/viruses/viruses.ttl",
      "  atlas sparql --update --port=3031"
    })
final class SparqlCommand implements Callable<Integer> {
  private static final long KEPT_BYTES = 64L << 20;

  @Mixin
  private final SettingOptions options =
      SettingOptions.of(
          Setting.QUERY_SECONDS,
          Setting.QUERY_ROWS,
          Setting.QUERY_MEGABYTES,
          Setting.QUERY_PARALLEL,
          Setting.SERVICE_ALLOW);

  @Option(names = "--update", description = "Let what is served be changed, in memory.")
  private boolean update;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "The origin of a site, such as https://yasgui.example, whose pages may use this service.")
  private Set<String> origins = Set.of();

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "The port, 0 for a free one; default ${DEFAULT-VALUE}.")
  private int port = 3030;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "RDF files in any format that their names tell; quads keep their graphs.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    if (port < 0 || port > 65535) {
      throw new SettingException("--port=" + port + " is not between 0 and 65535");
    }
    new ListenAddress("localhost", port).requireFree();
    FusekiServer server =
        start(RdfFiles.read(files), port, update, settings.limits(), settings.reach(), origins);
    System.out.println(
        "SPARQL is at http://localhost:" + server.getPort() + "/sparql  (stop it with Ctrl-C)");
    Shutdown.await(List.of(server::stop));
    return ExitCode.DONE;
  }

  /**
   * Begins to answer.
   *
   * @param origins of other sites, whose pages may use it
   * @throws CommandException where the port is in use
   */
  static FusekiServer start(
      DatasetGraph graphs,
      int port,
      boolean update,
      QueryLimits shared,
      NetworkPolicy reach,
      Set<String> origins) {
    FusekiServer.Builder builder = FusekiServer.create().port(port).loopback(true);
    PackagedAssets assets = new PackagedAssets();
    AtomicReference<URI> address = new AtomicReference<>();
    // What nobody can change is the same until this process ends.
    String loaded = update ? "" : UUID.randomUUID().toString();
    QueryLimits limits = shared.unshared();
    SparqlService service =
        new SparqlService(
            new ServedDataset(
                graphs,
                false,
                () -> loaded,
                ModelFactory::createDefaultModel,
                address::get,
                update),
            PrefixMapping.Factory.create(),
            limits,
            ServicePages.ofOwnData(assets, limits),
            reach,
            new ResponseCache(update ? 0 : KEPT_BYTES));
    builder.addFilter("/*", new SecurityHeadersFilter());
    service.keepLocal(builder, origins);
    service.install(builder);
    builder.addServlet("/*", new ServletContainer(new AssetsApplication(assets)));
    if (update) {
      service.installWriters(builder);
    }
    FusekiServer server = builder.build();
    Transport.configure(server.getJettyServer(), service.problems());
    try {
      server.start();
      address.set(URI.create("http://localhost:" + server.getPort() + "/"));
      return server;
    } catch (FusekiException e) {
      throw new CommandException(
          "port " + port + " cannot be listened on: is it in use? Give another --port", e);
    }
  }
}
