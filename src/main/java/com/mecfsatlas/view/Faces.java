package com.mecfsatlas.view;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The faces of a description. Every kind of thing has them all: the bibliographic ones of a thing
 * that is not itself cited give the papers it rests on.
 */
public final class Faces {
  private final Map<Format, Face> faces = new EnumMap<>(Format.class);

  /**
   * Wires every face but the one for people.
   *
   * @param html the face for people
   * @param ontology the folder that holds {@code context/} and {@code frames/}
   */
  public Faces(Face html, Path ontology) {
    Face citation = new CitationFace();
    Stream.of(
            html,
            new JsonLdFace(ontology),
            new TurtleFace(),
            new NTriplesFace(),
            new RdfXmlFace(),
            new TextFace(citation),
            new BibTexFace(),
            new RisFace(),
            new CslJsonFace(),
            citation,
            new SchemaOrgFace())
        .forEach(face -> faces.put(face.format(), face));
  }

  /** What is offered for every thing, in the server's order of preference. */
  public List<Format> offered() {
    return List.copyOf(faces.keySet());
  }

  public Map<Format, Face> byFormat() {
    return Collections.unmodifiableMap(faces);
  }

  /** The face in {@code format}, where descriptions have one. */
  public Optional<Face> face(Format format) {
    return Optional.ofNullable(faces.get(format));
  }
}
