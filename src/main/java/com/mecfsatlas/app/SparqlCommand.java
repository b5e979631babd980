package com.mecfsatlas.app;

import com.mecfsatlas.sparql.NetworkPolicy;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.RdfFiles;
import com.mecfsatlas.sparql.ServedDataset;
import com.mecfsatlas.sparql.SparqlService;
import com.mecfsatlas.web.AssetsApplication;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.glassfish.jersey.servlet.ServletContainer;
import picocli.CommandLine.Command;
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
    mixinStandardHelpOptions = true)
final class SparqlCommand implements Callable<Integer> {
  @Option(names = "--update", description = "Let what is served be changed, in memory.")
  private boolean update;

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
    FusekiServer server = start();
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  stopped.countDown();
                },
                "stop"));
    System.out.println(
        "SPARQL is at http://localhost:" + server.getPort() + "/sparql  (stop it with Ctrl-C)");
    stopped.await();
    return 0;
  }

  private FusekiServer start() {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("--port=" + port + " is not between 0 and 65535");
    }
    return start(RdfFiles.read(files), port, update);
  }

  /**
   * Begins to answer.
   *
   * @throws CommandException where the port is in use
   */
  static FusekiServer start(DatasetGraph graphs, int port, boolean update) {
    FusekiServer.Builder builder = FusekiServer.create().port(port).loopback(true);
    PackagedAssets assets = new PackagedAssets();
    QueryLimits limits = QueryLimits.PUBLIC.unshared();
    SparqlService service =
        new SparqlService(
            new ServedDataset(graphs, false, () -> "", ModelFactory::createDefaultModel),
            PrefixMapping.Factory.create(),
            limits,
            Wiring.ofOwnData(assets, limits),
            NetworkPolicy.NOWHERE);
    service.install(builder);
    builder.addServlet("/*", new ServletContainer(new AssetsApplication(assets)));
    if (update) {
      service.installWriters(builder);
    }
    try {
      return builder.start();
    } catch (FusekiException e) {
      throw new CommandException(
          "port " + port + " cannot be listened on: is it in use? Set --port to another", e);
    }
  }
}
