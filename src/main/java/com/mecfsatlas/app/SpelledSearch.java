package com.mecfsatlas.app;

import com.mecfsatlas.graph.Search;
import com.mecfsatlas.graph.SearchResult;
import com.mecfsatlas.ledger.RecordFilter;
import com.mecfsatlas.ledger.StudyRecords;
import com.mecfsatlas.view.CsvSearchFace;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.JsonLdSearchFace;
import com.mecfsatlas.view.ListedPapers;
import com.mecfsatlas.view.RecordsQuery;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.SearchFace;
import com.mecfsatlas.view.SearchItem;
import com.mecfsatlas.view.SearchPage;
import com.mecfsatlas.view.SearchRequest;
import com.mecfsatlas.view.StudyParameters;
import com.mecfsatlas.view.html.SearchHtml;
import com.mecfsatlas.web.ViewFaces;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The search as HTML, CSV and JSON-LD: the same results in each. */
final class SpelledSearch implements ViewFaces {
  private final Search search;
  private final Supplier<StudyRecords> records;
  private final SearchHtml html;
  private final RecordsQuery behind;
  private final ListedPapers papers;
  private final List<SearchFace> others = List.of(new CsvSearchFace(), new JsonLdSearchFace());

  SpelledSearch(
      Search search,
      Supplier<StudyRecords> records,
      SearchHtml html,
      RecordsQuery behind,
      ListedPapers papers) {
    this.search = search;
    this.records = records;
    this.html = html;
    this.behind = behind;
    this.papers = papers;
  }

  @Override
  public List<Format> formats() {
    return Stream.of(
            Stream.of(Format.HTML),
            others.stream().map(SearchFace::format),
            ListedPapers.FORMATS.stream())
        .flatMap(part -> part)
        .toList();
  }

  @Override
  public Asking ask(String path, Map<String, List<String>> query) {
    SearchRequest request = SearchRequest.parse(query);
    RecordFilter filter = StudyParameters.record(request.filters(), records.get().choices());
    return new Asking() {
      @Override
      public String canonicalQuery() {
        return request.canonicalQuery();
      }

      @Override
      public byte[] spell(Format format, Rendition rendition) {
        return found(request, filter, format, rendition);
      }
    };
  }

  private byte[] found(
      SearchRequest request, RecordFilter filter, Format format, Rendition rendition) {
    SearchResult result = request.q().isEmpty() ? SearchResult.NOTHING : search.find(request.q());
    SearchPage page = SearchPage.of(request, filter, result, records.get());
    if (ListedPapers.FORMATS.contains(format)) {
      return papers.spell(
          page.matched().stream().map(SearchItem::thing).toList(), format, rendition);
    }
    return others.stream()
        .filter(face -> face.format() == format)
        .findFirst()
        .map(face -> face.spell(page))
        .orElseGet(() -> html.spell(page, behind(page, filter)));
  }

  private String behind(SearchPage page, RecordFilter filter) {
    return page.request().q().isEmpty()
        ? behind.text(filter)
        : behind.text(filter, page.found().stream().map(SearchItem::thing).toList());
  }
}
