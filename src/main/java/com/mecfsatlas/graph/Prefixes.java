package com.mecfsatlas.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes of the atlas: one name for one namespace, in every file, query and answer. */
public final class Prefixes {
  private static final PrefixMapping MAPPING = read();

  private Prefixes() {}

  /** All of them; cannot be changed. */
  public static PrefixMapping mapping() {
    return MAPPING;
  }

  private static PrefixMapping read() {
    try (InputStream in = Prefixes.class.getResourceAsStream("prefixes.ttl")) {
      Graph graph = RDFParser.source(Objects.requireNonNull(in)).lang(Lang.TURTLE).toGraph();
      return PrefixMapping.Factory.create().setNsPrefixes(graph.getPrefixMapping()).lock();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
