package com.mecfsatlas.app;

import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.http.ClientAddress;
import com.mecfsatlas.http.ComputingLimits;
import com.mecfsatlas.http.CorsFilter;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.http.ResponseCache;
import com.mecfsatlas.http.SecurityHeadersFilter;
import com.mecfsatlas.http.SharedComputing;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.representation.html.Frame;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.ServedDataset;
import com.mecfsatlas.sparql.SparqlService;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import com.mecfsatlas.web.AtlasApplication;
import com.mecfsatlas.web.CachingServlet;
import com.mecfsatlas.web.RepresentationCache;
import com.mecfsatlas.web.Signposts;
import com.mecfsatlas.web.Writers;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/** The HTTP server: Fuseki at {@code /sparql}, Jersey everywhere else, on one port. */
final class Server {
  static final Signposts SIGNPOSTS = new Signposts(Licences.OF_TEXTS);

  /** How long who comes first after a start has the machine. */
  private static final Duration FIRST_READER = Duration.ofSeconds(2);

  private final FusekiServer fuseki;
  private final Settings settings;
  private final WarmUp warmUp;

  private Server(FusekiServer fuseki, Settings settings, WarmUp warmUp) {
    this.fuseki = fuseki;
    this.settings = settings;
    this.warmUp = warmUp;
  }

  /**
   * Begins to answer.
   *
   * @throws CommandException where the port is in use or not allowed
   */
  static Server start(Settings settings, OpenAtlas atlas) {
    return start(settings, atlas, Registrations.ofClassPath());
  }

  /** The same with {@code registrations}. */
  static Server start(Settings asked, OpenAtlas atlas, Registrations registrations) {
    Settings settings = asked.listening();
    FusekiServer.Builder builder = FusekiServer.create().port(settings.port());
    ResponseCache responses = new ResponseCache(settings.cacheBytes());
    QueryLimits limits = settings.limits();
    Wiring written =
        new Wiring(
            registrations,
            atlas.snapshots(),
            atlas.queries(),
            atlas.search(),
            new Dumps(settings.home()),
            atlas.log(),
            atlas.mementos(),
            limits,
            settings.content(),
            settings.publicUrl(),
            settings.adminEmail());
    SparqlService queries =
        new SparqlService(
            new ServedDataset(
                atlas.store().graphs(),
                true,
                atlas::revision,
                () -> describe(atlas.snapshots(), written),
                settings::publicUrl,
                false,
                atlas.earlier()),
            Prefixes.mapping(),
            limits,
            written.sparql(),
            settings.reach(),
            responses);
    builder
        .addFilter("/*", new CorsFilter())
        .addFilter("/*", new SecurityHeadersFilter(Frame.SEARCHES));
    queries.install(builder);
    Writers pages = written.pages(queries.answers());
    ProblemWriter problems = new ProblemWriter(Guide.ERRORS.iri(), pages.error());
    FusekiServer fuseki =
        builder.addServlet("/*", pages(settings, atlas, pages, responses, problems)).build();
    configure(fuseki, settings, problems);
    FirstPages first = FirstPages.of(fuseki.getJettyServer(), written.site());
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw cannotListen(settings, e);
    }
    WarmUp warmUp =
        new WarmUp(
            atlas.snapshots(),
            Stream.concat(
                    Stream.<Consumer<Snapshot>>of(snapshot -> atlas.search().begin()),
                    written.projections().stream())
                .toList(),
            List.of(queries::describe, first));
    warmUp.beginIn(FIRST_READER, first::catalogue);
    atlas.followers().tell(revision -> warmUp.begin());
    return new Server(fuseki, settings, warmUp);
  }

  private static Model describe(Snapshots snapshots, Wiring written) {
    try (Snapshot snapshot = snapshots.current()) {
      return written.describeDataset(snapshot);
    }
  }

  private static CachingServlet pages(
      Settings settings,
      OpenAtlas atlas,
      Writers pages,
      ResponseCache responses,
      ProblemWriter problems) {
    return new CachingServlet(
        new AtlasApplication(
            pages,
            SIGNPOSTS,
            new RepresentationCache(settings.cacheBytes()),
            problems,
            settings.publicUrl()),
        atlas.snapshots(),
        responses,
        new SharedComputing(
            ComputingLimits.ofThisMachine(), new ClientAddress(settings.reach().behindProxy())),
        problems);
  }

  private static void configure(FusekiServer fuseki, Settings settings, ProblemWriter problems) {
    fuseki.getJettyServer().insertHandler(new ServerOptions());
    Transport.configure(fuseki.getJettyServer(), problems);
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
    }
  }

  private static CommandException cannotListen(Settings settings, Exception e) {
    String place = settings.host() + ":" + settings.port();
    return new CommandException(
        e.getCause() instanceof IOException
            ? place + " cannot be listened on: is it in use? Set ATLAS_PORT to another port"
            : "cannot listen on " + place + ": " + e.getMessage(),
        e);
  }

  /** Where this copy answers. */
  URI address() {
    return URI.create("http://" + settings.host() + ":" + fuseki.getPort() + "/");
  }

  void stop() {
    fuseki.stop();
    warmUp.close();
  }
}
