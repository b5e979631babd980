package com.mecfsatlas.representation;

import com.mecfsatlas.citation.CitationFormat;
import com.mecfsatlas.citation.CitationFormats;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All formats in which something can be answered, in the server's order of preference. */
public final class Formats {
  private final SortedMap<Format, CitationFormat> citations = new TreeMap<>();

  public Formats(CitationFormats registered) {
    for (int i = 0; i < registered.all().size(); i++) {
      citations.put(Format.of(registered.all().get(i), i), registered.all().get(i));
    }
  }

  /** With the citation formats of the class path. */
  public static Formats registered() {
    return new Formats(CitationFormats.registered());
  }

  public List<Format> all() {
    return Stream.concat(
            Stream.of(
                Format.HTML,
                Format.JSON_LD,
                Format.TURTLE,
                Format.N_TRIPLES,
                Format.RDF_XML,
                Format.TEXT,
                Format.MARKDOWN,
                Format.SCHEMA_ORG,
                Format.LINKSET_JSON,
                Format.LINKSET,
                Format.CSV),
            citations.keySet().stream())
        .sorted()
        .toList();
  }

  /** Those that write references. */
  public Map<Format, CitationFormat> citations() {
    return Collections.unmodifiableSortedMap(citations);
  }

  /** What writes references in {@code format}, if that is one for references. */
  public Optional<CitationFormat> citation(Format format) {
    return Optional.ofNullable(citations.get(format));
  }
}
