package com.mecfsatlas.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Thing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;

/**
 * The short names of namespaces, in their fixed order: those of the JSON-LD context, then one for
 * each kind of thing, then the graphs.
 */
public final class Prefixes {
  private final Map<String, String> namespaces = new LinkedHashMap<>();

  private Prefixes(JsonNode context) {
    context.properties().stream()
        .filter(term -> isNamespace(term.getKey(), term.getValue().asText()))
        .forEach(term -> namespaces.put(term.getKey(), term.getValue().asText()));
    for (Kind kind : Kind.values()) {
      namespaces.put(kind.segment(), Thing.BASE + "id/" + kind.segment() + "/");
    }
    namespaces.put("graph", Thing.BASE + "graph/");
  }

  /** Reads {@code context/v1.jsonld} of the ontology folder: the one place that lists them. */
  public static Prefixes read(Path ontology) {
    try {
      Path file = ontology.resolve(PublishedContext.FILE);
      return new Prefixes(new ObjectMapper().readTree(file.toFile()).path("@context"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Namespaces by prefix, in the fixed order. */
  public Map<String, String> namespaces() {
    return Collections.unmodifiableMap(namespaces);
  }

  public PrefixMapping mapping() {
    return PrefixMapping.Factory.create().setNsPrefixes(namespaces).lock();
  }

  /** JSON-LD 1.1 section 4.1.5: a term may be a prefix where its IRI ends in a delimiter. */
  private static boolean isNamespace(String term, String iri) {
    return !term.startsWith("@")
        && iri.startsWith("http")
        && (iri.endsWith("/") || iri.endsWith("#"));
  }
}
