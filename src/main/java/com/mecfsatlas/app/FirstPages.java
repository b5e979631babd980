package com.mecfsatlas.app;

import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.Site;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages to which readers come first and that take longest: they are asked for before anybody
 * does, within the process, so that they are kept as any other answer is.
 */
final class FirstPages implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(FirstPages.class);

  private final LocalConnector connector;
  private final List<String> addresses;

  private FirstPages(LocalConnector connector, List<String> addresses) {
    this.connector = connector;
    this.addresses = List.copyOf(addresses);
  }

  /**
   * Those of {@code site}.
   *
   * @param jetty that has not begun to listen
   */
  static FirstPages of(Server jetty, Site site) {
    LocalConnector connector = new LocalConnector(jetty);
    jetty.addConnector(connector);
    return new FirstPages(
        connector,
        Stream.of(
                // More is said of ME/CFS than of anything else.
                Stream.of("/", "/condition/me-cfs"),
                Stream.concat(site.navigation().stream(), site.views().stream())
                    .map(Hyperlink::href))
            .flatMap(part -> part)
            .distinct()
            .toList());
  }

  @Override
  public void run() {
    for (String address : addresses) {
      if (!connector.isRunning()) {
        return;
      }
      ask(address);
    }
  }

  /** It tells the size of the dumps, which are written for it: that takes longest of all. */
  void catalogue() {
    if (connector.isRunning()) {
      ask("/catalog");
    }
  }

  private void ask(String address) {
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
            .formatted(address);
    try {
      connector.getResponse(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    } catch (Exception e) {
      LOG.debug("{} is not kept before it is asked for", address, e);
    }
  }
}
