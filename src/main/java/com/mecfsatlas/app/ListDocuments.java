package com.mecfsatlas.app;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.listing.ListRequest;
import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.listing.RowFilter;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.ListWriter;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.html.ListHtml;
import com.mecfsatlas.representation.html.ListView;
import com.mecfsatlas.representation.jsonld.JsonLdListWriter;
import com.mecfsatlas.representation.table.CsvListWriter;
import com.mecfsatlas.representation.text.ListBibliography;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.web.ListWriters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A list as HTML, JSON-LD and CSV: the same rows in each. */
final class ListDocuments implements ListWriters {
  private final ListHtml html;
  private final RecordListDocuments ofStudies;
  private final Evidence evidence;
  private final ListBibliography papers;
  private final List<ListWriter> others = List.of(new JsonLdListWriter(), new CsvListWriter());

  ListDocuments(
      ListHtml html, RecordListDocuments ofStudies, Evidence evidence, ListBibliography papers) {
    this.html = html;
    this.ofStudies = ofStudies;
    this.evidence = evidence;
    this.papers = papers;
  }

  @Override
  public List<Format> formats(EntityType kind) {
    return Stream.of(
            Stream.of(Format.HTML),
            others.stream().map(ListWriter::format),
            kind.isCitable() ? ListBibliography.FORMATS.stream() : Stream.<Format>empty())
        .flatMap(part -> part)
        .toList();
  }

  @Override
  public String canonicalQuery(EntityType kind, Map<String, List<String>> query) {
    return ListRequest.parse(query).canonicalQuery();
  }

  @Override
  public byte[] write(
      Format format,
      RepresentationOptions rendition,
      Snapshot snapshot,
      EntityType kind,
      Map<String, List<String>> query) {
    ListRequest request = ListRequest.parse(query);
    Listing listing = snapshot.list(kind);
    RowFilter filter = filter(kind, snapshot);
    ListingPage page =
        isWhole(format, query)
            ? request.applyUncut(listing, filter)
            : request.apply(listing, filter);
    if (ListBibliography.FORMATS.contains(format)) {
      return papers.write(
          snapshot, page.rows().stream().map(Listing.Row::thing).toList(), format, rendition);
    }
    return others.stream()
        .filter(writer -> writer.format() == format)
        .findFirst()
        .map(writer -> writer.write(page))
        .orElseGet(() -> html(page, snapshot));
  }

  private RowFilter filter(EntityType kind, Snapshot snapshot) {
    return kind == EntityType.EVIDENCE
        ? RowFilter.ofStudies(evidence.records().of(snapshot))
        : RowFilter.COLUMNS;
  }

  private byte[] html(ListingPage page, Snapshot snapshot) {
    return switch (page.kind()) {
      case EVIDENCE -> ofStudies.html(page, evidence.records().of(snapshot));
      case CLAIM -> html.write(ListView.of(page), counted(snapshot));
      default -> html.write(ListView.of(page), Map.of());
    };
  }

  private Map<EntityId, ClaimEvidence> counted(Snapshot snapshot) {
    return evidence.claims().of(snapshot).only(StudyFilter.NONE).claims().stream()
        .collect(toMap(ClaimEvidence::claim, identity()));
  }

  /** A table for machines is cut only where a page is named. */
  private static boolean isWhole(Format format, Map<String, List<String>> query) {
    boolean data = format == Format.CSV || ListBibliography.FORMATS.contains(format);
    return data && !query.containsKey("page") && !query.containsKey("pageSize");
  }
}
