package com.mecfsatlas.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes of the atlas: one name for one namespace, in every file, query and answer. */
public final class Prefixes {
  private static final Map<String, String> NAMESPACES = read();
  private static final PrefixMapping MAPPING =
      PrefixMapping.Factory.create().setNsPrefixes(NAMESPACES).lock();

  private Prefixes() {}

  /** Namespaces by prefix, in the order in which files declare them. */
  public static Map<String, String> namespaces() {
    return NAMESPACES;
  }

  /** All of them; cannot be changed. */
  public static PrefixMapping mapping() {
    return MAPPING;
  }

  private static Map<String, String> read() {
    Map<String, String> namespaces = new LinkedHashMap<>();
    try (InputStream in = Prefixes.class.getResourceAsStream("prefixes.ttl")) {
      RDFParser.source(Objects.requireNonNull(in))
          .lang(Lang.TURTLE)
          .parse(
              new StreamRDFBase() {
                @Override
                public void prefix(String prefix, String iri) {
                  namespaces.put(prefix, iri);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(namespaces);
  }
}
