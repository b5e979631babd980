package com.mecfsatlas.app;

import com.mecfsatlas.evidence.RecordFilter;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.SearchWriter;
import com.mecfsatlas.representation.html.SearchHtml;
import com.mecfsatlas.representation.jsonld.JsonLdSearchWriter;
import com.mecfsatlas.representation.table.CsvSearchWriter;
import com.mecfsatlas.representation.text.ListBibliography;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchRequest;
import com.mecfsatlas.search.SearchResult;
import com.mecfsatlas.search.SearchResultPage;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.web.ViewWriters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The search as HTML, CSV and JSON-LD: the same results in each. */
final class SearchResultDocuments implements ViewWriters {
  private final Evidence evidence;
  private final SearchHtml html;
  private final RecordsSourceQuery sourceQuery;
  private final ListBibliography papers;
  private final List<SearchWriter> others =
      List.of(new CsvSearchWriter(), new JsonLdSearchWriter());

  SearchResultDocuments(
      Evidence evidence, SearchHtml html, RecordsSourceQuery sourceQuery, ListBibliography papers) {
    this.evidence = evidence;
    this.html = html;
    this.sourceQuery = sourceQuery;
    this.papers = papers;
  }

  @Override
  public List<Format> formats() {
    return Stream.of(
            Stream.of(Format.HTML),
            others.stream().map(SearchWriter::format),
            ListBibliography.FORMATS.stream())
        .flatMap(part -> part)
        .toList();
  }

  @Override
  public Asking ask(String path, Map<String, List<String>> query, Snapshot snapshot) {
    SearchRequest request = SearchRequest.parse(query);
    RecordFilter filter =
        StudyParameters.record(request.filters(), evidence.records().of(snapshot).choices());
    return new Asking() {
      @Override
      public String canonicalQuery() {
        return request.canonicalQuery();
      }

      @Override
      public byte[] write(Format format, RepresentationOptions rendition) {
        return found(request, filter, format, rendition, snapshot);
      }
    };
  }

  private byte[] found(
      SearchRequest request,
      RecordFilter filter,
      Format format,
      RepresentationOptions rendition,
      Snapshot snapshot) {
    SearchResult result =
        request.q().isEmpty()
            ? SearchResult.NOTHING
            : evidence.search().find(snapshot, request.q());
    SearchResultPage page =
        SearchResultPage.of(request, filter, result, evidence.records().of(snapshot));
    if (ListBibliography.FORMATS.contains(format)) {
      return papers.write(
          snapshot, page.matched().stream().map(SearchItem::thing).toList(), format, rendition);
    }
    return others.stream()
        .filter(writer -> writer.format() == format)
        .findFirst()
        .map(writer -> writer.write(page))
        .orElseGet(() -> html.write(page, sourceQuery(page, filter)));
  }

  private String sourceQuery(SearchResultPage page, RecordFilter filter) {
    return page.request().q().isEmpty()
        ? sourceQuery.text(filter)
        : sourceQuery.text(filter, page.found().stream().map(SearchItem::thing).toList());
  }
}
