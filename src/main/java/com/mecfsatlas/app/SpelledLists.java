package com.mecfsatlas.app;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.StudyFilter;
import com.mecfsatlas.ledger.StudyRecords;
import com.mecfsatlas.view.CsvListFace;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.JsonLdListFace;
import com.mecfsatlas.view.ListFace;
import com.mecfsatlas.view.ListPage;
import com.mecfsatlas.view.ListRequest;
import com.mecfsatlas.view.ListedPapers;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.RowFilter;
import com.mecfsatlas.view.html.ListHtml;
import com.mecfsatlas.view.html.ListView;
import com.mecfsatlas.web.ListFaces;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A list as HTML, JSON-LD and CSV: the same rows in each. */
final class SpelledLists implements ListFaces {
  private final ListHtml html;
  private final SpelledRecords ofStudies;
  private final Supplier<StudyRecords> records;
  private final Supplier<Ledger> ledger;
  private final ListedPapers papers;
  private final List<ListFace> others = List.of(new JsonLdListFace(), new CsvListFace());

  SpelledLists(
      ListHtml html,
      SpelledRecords ofStudies,
      Supplier<StudyRecords> records,
      Supplier<Ledger> ledger,
      ListedPapers papers) {
    this.html = html;
    this.ofStudies = ofStudies;
    this.records = records;
    this.ledger = ledger;
    this.papers = papers;
  }

  @Override
  public List<Format> formats(Kind kind) {
    return Stream.of(
            Stream.of(Format.HTML),
            others.stream().map(ListFace::format),
            kind.isCitable() ? ListedPapers.FORMATS.stream() : Stream.<Format>empty())
        .flatMap(part -> part)
        .toList();
  }

  @Override
  public String canonicalQuery(Kind kind, Map<String, List<String>> query) {
    return ListRequest.parse(query).canonicalQuery();
  }

  @Override
  public byte[] spell(
      Format format, Rendition rendition, Listing listing, Map<String, List<String>> query) {
    ListRequest request = ListRequest.parse(query);
    RowFilter filter = filter(listing.kind());
    ListPage page =
        isWhole(format, query)
            ? request.applyUncut(listing, filter)
            : request.apply(listing, filter);
    if (ListedPapers.FORMATS.contains(format)) {
      return papers.spell(page.rows().stream().map(Listing.Row::thing).toList(), format, rendition);
    }
    return others.stream()
        .filter(face -> face.format() == format)
        .findFirst()
        .map(face -> face.spell(page))
        .orElseGet(() -> html(page));
  }

  private RowFilter filter(Kind kind) {
    return kind == Kind.EVIDENCE ? RowFilter.ofStudies(records.get()) : RowFilter.COLUMNS;
  }

  private byte[] html(ListPage page) {
    return switch (page.kind()) {
      case EVIDENCE -> ofStudies.html(page, records.get());
      case CLAIM -> html.spell(ListView.of(page), counted());
      default -> html.spell(ListView.of(page), Map.of());
    };
  }

  private Map<Thing, ClaimStudies> counted() {
    return ledger.get().only(StudyFilter.NONE).claims().stream()
        .collect(toMap(ClaimStudies::claim, identity()));
  }

  /** A table for machines is cut only where a page is named. */
  private static boolean isWhole(Format format, Map<String, List<String>> query) {
    boolean data = format == Format.CSV || ListedPapers.FORMATS.contains(format);
    return data && !query.containsKey("page") && !query.containsKey("pageSize");
  }
}
