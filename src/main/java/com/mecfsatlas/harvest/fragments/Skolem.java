package com.mecfsatlas.harvest.fragments;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Names for blank nodes (RDF 1.1 Concepts, section 3.5), so that a client can ask for the triples
 * of one that it has met. A name is good as long as the database is.
 */
public final class Skolem {
  private static final String PATH = "/.well-known/genid/";

  private final String start;

  /**
   * @param publicUrl where readers reach this copy
   */
  public Skolem(URI publicUrl) {
    this.start = publicUrl.resolve(PATH).toString();
  }

  /** The node itself, unless it is blank. */
  Node name(Node node) {
    return node.isBlank()
        ? NodeFactory.createURI(
            start
                + HexFormat.of()
                    .formatHex(node.getBlankNodeLabel().getBytes(StandardCharsets.UTF_8)))
        : node;
  }

  /** The blank node that an IRI of ours names; any other IRI itself. */
  Node blank(Node iri) {
    if (!iri.getURI().startsWith(start)) {
      return iri;
    }
    String name = iri.getURI().substring(start.length());
    return name.matches("(?:[0-9a-f]{2})+")
        ? NodeFactory.createBlankNode(
            new String(HexFormat.of().parseHex(name), StandardCharsets.UTF_8))
        : iri;
  }
}
