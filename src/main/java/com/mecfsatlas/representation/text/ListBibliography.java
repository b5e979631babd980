package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.CitationFormat;
import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.Formats;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The papers and records of a list or a search, as a bibliography: each paper once. */
public final class ListBibliography {
  /** More than this is a dump, which there is. */
  public static final int MOST = 1000;

  private final Formats formats;

  public ListBibliography(Formats formats) {
    this.formats = formats;
  }

  /** The formats that a bibliography has. */
  public List<Format> formats() {
    return List.copyOf(formats.citations().keySet());
  }

  public boolean isIn(Format format) {
    return formats.citation(format).isPresent();
  }

  /**
   * The bibliography of those of {@code things} that are cited themselves, in their order.
   *
   * @throws IllegalArgumentException where there are more than {@link #MOST}
   */
  public byte[] write(
      Snapshot snapshot, List<EntityId> things, Format format, RepresentationOptions rendition) {
    CitationFormat citation =
        formats
            .citation(format)
            .orElseThrow(
                () -> new IllegalArgumentException(format + " is no bibliographic format"));
    return citation.write(references(snapshot, things), rendition.citation()).getBytes(UTF_8);
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
