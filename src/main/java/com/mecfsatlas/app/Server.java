package com.mecfsatlas.app;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/** The HTTP server: Fuseki at {@code /sparql}, Jersey everywhere else, on one port. */
final class Server {
  private final FusekiServer fuseki;
  private final Settings settings;

  private Server(FusekiServer fuseki, Settings settings) {
    this.fuseki = fuseki;
    this.settings = settings;
  }

  /**
   * Begins to answer.
   *
   * @throws CommandException where the port is in use or not allowed
   */
  static Server start(Settings settings, HttpServlet pages) {
    FusekiServer fuseki =
        FusekiServer.create().port(settings.port()).addServlet("/*", pages).build();
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
      http(connector).setSendServerVersion(false);
    }
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw cannotListen(settings, e);
    }
    return new Server(fuseki, settings);
  }

  private static HttpConfiguration http(Connector connector) {
    return connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
  }

  private static CommandException cannotListen(Settings settings, Exception e) {
    String place = settings.host() + ":" + settings.port();
    boolean taken = e.getCause() instanceof BindException || e.getCause() instanceof IOException;
    return new CommandException(
        taken
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
  }
}
