package com.mecfsatlas.representation;

import com.mecfsatlas.representation.jsonld.JsonLdWriter;
import com.mecfsatlas.representation.jsonld.SchemaOrgWriter;
import com.mecfsatlas.representation.rdf.NTriplesWriter;
import com.mecfsatlas.representation.rdf.RdfXmlWriter;
import com.mecfsatlas.representation.rdf.TurtleWriter;
import com.mecfsatlas.representation.text.BibTexWriter;
import com.mecfsatlas.representation.text.CitationWriter;
import com.mecfsatlas.representation.text.CslJsonWriter;
import com.mecfsatlas.representation.text.RisWriter;
import com.mecfsatlas.representation.text.TextWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The formats of a description. Every kind of thing has them all: the bibliographic ones of a thing
 * that is not itself cited give the papers it rests on.
 */
public final class RepresentationWriters {
  private final Map<Format, RepresentationWriter> writers = new EnumMap<>(Format.class);

  /**
   * Wires every format but the one for people.
   *
   * @param html the format for people
   * @param ontology the folder that holds {@code context/} and {@code frames/}
   */
  public RepresentationWriters(RepresentationWriter html, Path ontology) {
    RepresentationWriter citation = new CitationWriter();
    Stream.of(
            html,
            new JsonLdWriter(ontology),
            new TurtleWriter(),
            new NTriplesWriter(),
            new RdfXmlWriter(),
            new TextWriter(citation),
            new BibTexWriter(),
            new RisWriter(),
            new CslJsonWriter(),
            citation,
            new SchemaOrgWriter())
        .forEach(writer -> writers.put(writer.format(), writer));
  }

  /** What is offered for every thing, in the server's order of preference. */
  public List<Format> offered() {
    return List.copyOf(writers.keySet());
  }

  public Map<Format, RepresentationWriter> byFormat() {
    return Collections.unmodifiableMap(writers);
  }

  /** The format in {@code format}, where descriptions have one. */
  public Optional<RepresentationWriter> writer(Format format) {
    return Optional.ofNullable(writers.get(format));
  }
}
