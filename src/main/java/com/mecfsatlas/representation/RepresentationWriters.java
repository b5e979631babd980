package com.mecfsatlas.representation;

import com.mecfsatlas.representation.html.HtmlWriter;
import com.mecfsatlas.representation.html.ThingPages;
import com.mecfsatlas.representation.jsonld.JsonLdWriter;
import com.mecfsatlas.representation.jsonld.SchemaOrgWriter;
import com.mecfsatlas.representation.prose.ProseSpelling;
import com.mecfsatlas.representation.prose.ProseWriter;
import com.mecfsatlas.representation.rdf.NTriplesWriter;
import com.mecfsatlas.representation.rdf.RdfXmlWriter;
import com.mecfsatlas.representation.rdf.TurtleWriter;
import com.mecfsatlas.representation.text.BibliographyWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The formats of a description. Every kind of thing has them all: the bibliographic ones of a thing
 * that is not itself cited give the papers it rests on.
 */
public final class RepresentationWriters {
  private final SortedMap<Format, RepresentationWriter> writers = new TreeMap<>();

  /**
   * Wires every format.
   *
   * @param formats of which those for references each get a writer
   * @param pages what the formats for people say
   * @param ontology the folder that holds {@code context/} and {@code frames/}
   */
  public RepresentationWriters(Formats formats, ThingPages pages, Path ontology) {
    for (ProseSpelling spelling : ProseSpelling.values()) {
      writers.put(spelling.format(), new ProseWriter(spelling, pages));
    }
    Stream.of(
            new HtmlWriter(pages),
            new JsonLdWriter(ontology),
            new TurtleWriter(),
            new NTriplesWriter(),
            new RdfXmlWriter(),
            new SchemaOrgWriter())
        .forEach(writer -> writers.put(writer.format(), writer));
    formats
        .citations()
        .forEach(
            (format, citation) -> writers.put(format, new BibliographyWriter(format, citation)));
  }

  /** What is offered for every thing, in the server's order of preference. */
  public List<Format> offered() {
    return List.copyOf(writers.keySet());
  }

  public Map<Format, RepresentationWriter> byFormat() {
    return Collections.unmodifiableSortedMap(writers);
  }

  /** The format in {@code format}, where descriptions have one. */
  public Optional<RepresentationWriter> writer(Format format) {
    return Optional.ofNullable(writers.get(format));
  }
}
