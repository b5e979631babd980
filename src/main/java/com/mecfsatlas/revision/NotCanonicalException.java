package com.mecfsatlas.revision;

import org.apache.jena.graph.Node;

/**
 * A graph that has no canonical digest; the message names the graph, the reason and the way out.
 */
public final class NotCanonicalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotCanonicalException(Node graph, String reason) {
    super(message(graph, reason));
  }

  NotCanonicalException(Node graph, String reason, Throwable cause) {
    super(message(graph, reason), cause);
  }

  private static String message(Node graph, String reason) {
    return "the graph <" + graph + "> has no canonical digest: " + reason;
  }
}
