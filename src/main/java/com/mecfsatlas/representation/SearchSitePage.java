package com.mecfsatlas.representation;

import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.analysis.keyquestion.KeyAnswers;
import com.mecfsatlas.evidence.RecordFilter;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.representation.html.SearchHtml;
import com.mecfsatlas.representation.jsonld.JsonLdSearchWriter;
import com.mecfsatlas.representation.prose.MarkdownSearchWriter;
import com.mecfsatlas.representation.table.CsvSearchWriter;
import com.mecfsatlas.representation.text.ListBibliography;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchRequest;
import com.mecfsatlas.search.SearchResult;
import com.mecfsatlas.search.SearchResultPage;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The search over everything: the same results in every format.
 *
 * @param answers offered where the words ask a key question
 * @param papers the bibliography of what was found
 */
public record SearchSitePage(
    Evidence evidence,
    RecordsSourceQuery sourceQuery,
    KeyAnswers answers,
    SearchHtml html,
    ListBibliography papers)
    implements SitePage {
  private static final List<SearchWriter> OTHERS =
      List.of(new CsvSearchWriter(), new JsonLdSearchWriter(), new MarkdownSearchWriter());

  @Override
  public String path() {
    return SearchRequest.PATH;
  }

  @Override
  public List<Format> formats() {
    return Stream.of(
            Stream.of(Format.HTML),
            OTHERS.stream().map(SearchWriter::format),
            papers.formats().stream())
        .flatMap(part -> part)
        .toList();
  }

  /** Results are not for walking. */
  @Override
  public List<String> addresses() {
    return List.of();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    SearchRequest request = SearchRequest.parse(query);
    RecordFilter filter =
        StudyParameters.record(request.filters(), evidence.records().of(snapshot).choices());
    return Optional.of(
        new PageRequest(
            request.canonicalQuery(),
            (format, options) ->
                write(page(request, filter, snapshot), filter, format, options, snapshot),
            () -> members(page(request, filter, snapshot))));
  }

  private static PageMembers members(SearchResultPage page) {
    return new PageMembers(
        page.items().stream().map(SearchItem::thing).toList(),
        page.previous().map(SearchRequest::path).orElse(""),
        page.next().map(SearchRequest::path).orElse(""));
  }

  @Override
  public List<String> types() {
    return List.of(SchemaDO.SearchResultsPage.getURI());
  }

  private SearchResultPage page(SearchRequest request, RecordFilter filter, Snapshot snapshot) {
    SearchResult result =
        request.q().isEmpty()
            ? SearchResult.NOTHING
            : evidence.search().find(snapshot, request.q());
    return SearchResultPage.of(request, filter, result, evidence.records().of(snapshot));
  }

  private byte[] write(
      SearchResultPage page,
      RecordFilter filter,
      Format format,
      RepresentationOptions options,
      Snapshot snapshot) {
    if (papers.isIn(format)) {
      return papers.write(
          snapshot, page.matched().stream().map(SearchItem::thing).toList(), format, options);
    }
    return OTHERS.stream()
        .filter(writer -> writer.format().equals(format))
        .findFirst()
        .map(writer -> writer.write(page))
        .orElseGet(
            () ->
                html.write(
                    page, answers.find(snapshot, page.request().q()), sourceQuery(page, filter)));
  }

  private String sourceQuery(SearchResultPage page, RecordFilter filter) {
    return page.request().q().isEmpty()
        ? sourceQuery.text(filter)
        : sourceQuery.text(filter, page.found().stream().map(SearchItem::thing).toList());
  }
}
