package com.mecfsatlas.model;

import java.util.Optional;

/** The name of one thing in the graph: its kind and its slug. */
public record EntityId(EntityType kind, Slug slug) {
  /** The base of every IRI in the data, for ever; not the address at which a copy runs. */
  public static final String BASE = "https://www.mecfsatlas.com/";

  private static final String IDS = BASE + "id/";

  /** The thing that {@code iri} names; a fragment (a finding, a limit) belongs to its thing. */
  public static Optional<EntityId> ofIri(String iri) {
    if (!iri.startsWith(IDS)) {
      return Optional.empty();
    }
    String[] parts = iri.substring(IDS.length()).split("#", 2)[0].split("/", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    return EntityType.ofSegment(parts[0])
        .flatMap(kind -> Slug.parse(parts[1]).map(slug -> new EntityId(kind, slug)));
  }

  public String iri() {
    return IDS + kind.segment() + "/" + slug;
  }

  /** The path of the document about this thing, on any copy. */
  public String path() {
    return "/" + kind.segment() + "/" + slug;
  }

  /** The path of that document as it was at a revision (RFC 7089). */
  public String pathAt(long revision) {
    return path() + "@" + revision;
  }

  /** The same at its canonical address. */
  public String documentIriAt(long revision) {
    return documentIri() + "@" + revision;
  }

  /** The document about this thing at its canonical address. */
  public String documentIri() {
    return BASE + kind.segment() + "/" + slug;
  }
}
