package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.BibTeX;
import com.mecfsatlas.citation.CslJson;
import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.citation.Ris;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers and records of a list or a search, as a bibliography: each paper once. */
public final class ListBibliography {
  /** More than this is a dump, which there is. */
  public static final int MOST = 1000;

  /** The bibliographic formats. */
  public static final List<Format> FORMATS =
      List.of(Format.BIBTEX, Format.RIS, Format.CSL_JSON, Format.CITATION);

  private final FormattedCitation citations = new FormattedCitation();

  /**
   * The bibliography of those of {@code things} that are cited themselves, in their order.
   *
   * @throws IllegalArgumentException where there are more than {@link #MOST}
   */
  public byte[] write(
      Snapshot snapshot, List<EntityId> things, Format format, RepresentationOptions rendition) {
    List<Reference> references = references(snapshot, things);
    String written =
        switch (format) {
          case BIBTEX -> rendition.ascii() ? BibTeX.ascii(references) : BibTeX.of(references);
          case RIS -> Ris.of(references);
          case CSL_JSON -> CslJson.of(references);
          case CITATION -> citations.text(references, rendition.style(), rendition.locale());
          case HTML,
              JSON_LD,
              TURTLE,
              N_TRIPLES,
              RDF_XML,
              TEXT,
              SCHEMA_ORG,
              LINKSET_JSON,
              LINKSET,
              CSV ->
              throw new IllegalArgumentException(format + " is no bibliographic format");
        };
    return written.getBytes(UTF_8);
  }

  private List<Reference> references(Snapshot snapshot, List<EntityId> things) {
    List<EntityId> cited = things.stream().filter(thing -> thing.kind().isCitable()).toList();
    if (cited.size() > MOST) {
      throw new IllegalArgumentException(
          "a bibliography holds at most "
              + MOST
              + " papers, not "
              + cited.size()
              + ": ask for less");
    }
    Map<Slug, Reference> papers = new LinkedHashMap<>();
    cited.stream()
        .flatMap(thing -> snapshot.describe(thing).stream())
        .flatMap(description -> Bibliography.of(description).stream())
        .forEach(reference -> papers.putIfAbsent(reference.slug(), reference));
    return List.copyOf(papers.values());
  }
}
