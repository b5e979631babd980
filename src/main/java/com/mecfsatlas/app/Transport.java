package com.mecfsatlas.app;

import com.mecfsatlas.http.ProblemWriter;
import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * How the server talks to clients, however slow they are and however many: each has a virtual
 * thread, which costs nothing while it waits. What needs a processor runs elsewhere, in a bulkhead.
 */
final class Transport {
  /** Bytes a second below which a sender of a body is given up. */
  private static final long SLOWEST_SENDER = 200;

  /** Bytes a second below which a reader of an answer is given up. */
  private static final long SLOWEST_READER = 1_000;

  private static final Duration GRACE = Duration.ofSeconds(5);

  /**
   * Jetty pools buffers of this size; Fuseki asks for 5 MB, which are made anew for each answer.
   */
  private static final int OUTPUT_BUFFER_BYTES = 32 * 1024;

  private Transport() {}

  /**
   * Prepares a server that has not begun to listen.
   *
   * @param problems writes what the server itself refuses
   */
  static void configure(Server jetty, ProblemWriter problems) {
    PlainErrorHandler errors = new PlainErrorHandler(problems);
    jetty.setErrorHandler(errors);
    jetty
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.setErrorHandler(errors));
    jetty.insertHandler(new MinimumDataRates(SLOWEST_SENDER, SLOWEST_READER, GRACE));
    ((QueuedThreadPool) jetty.getThreadPool())
        .setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("client-"));
    for (Connector connector : jetty.getConnectors()) {
      HttpConfiguration http =
          ((ServerConnector) connector)
              .getConnectionFactory(HttpConnectionFactory.class)
              .getHttpConfiguration();
      http.setSendServerVersion(false);
      http.setOutputBufferSize(OUTPUT_BUFFER_BYTES);
    }
  }
}
