package com.mecfsatlas.search;

import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.evidence.RecordFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page of what a search found.
 *
 * @param request what was asked
 * @param result what the words found
 * @param found the records among it, before any was chosen
 * @param studies those of them that the filters leave, in the order asked for
 * @param matched all results of all pages, in their order
 */
public record SearchResultPage(
    SearchRequest request,
    SearchResult result,
    EvidenceSummaries records,
    List<SearchItem> found,
    List<SearchItem> studies,
    List<SearchItem> matched) {
  /**
   * Chooses what is shown.
   *
   * @throws IllegalArgumentException for a page that the results do not have
   */
  public static SearchResultPage of(
      SearchRequest request, RecordFilter filter, SearchResult result, EvidenceSummaries records) {
    List<SearchItem> found =
        request.isBlank() ? List.of() : FoundStudies.of(request, result, records);
    List<SearchItem> studies = FoundStudies.chosen(found, filter, request.sort(), records);
    SearchResultPage page =
        new SearchResultPage(
            request, result, records, found, studies, matched(request, result, studies));
    if (request.page() > page.pages()) {
      throw new IllegalArgumentException(
          "page must be a whole number from 1 to " + page.pages() + ", not " + request.page());
    }
    return page;
  }

  private static List<SearchItem> matched(
      SearchRequest request, SearchResult result, List<SearchItem> studies) {
    if (request.isOfStudies()) {
      return studies;
    }
    Optional<SearchGroup> group = SearchGroup.ofSegment(request.kind());
    return group.isPresent()
        ? result.hits(group.get()).stream().map(SearchItem::of).toList()
        : Stream.concat(
                result.hits().stream().map(SearchItem::of),
                studies.stream().filter(each -> each.match().equals("mentions")))
            .toList();
  }

  public List<AmbiguousName> meanings() {
    return result.meanings();
  }

  public String revision() {
    return records.revision();
  }

  /** How many results stand before those of this page. */
  public int before() {
    return (request.page() - 1) * SearchRequest.PAGE_SIZE;
  }

  /** The results of this page. */
  public List<SearchItem> items() {
    return matched.subList(before(), Math.min(matched.size(), before() + SearchRequest.PAGE_SIZE));
  }

  /** The records of some results. */
  public List<EvidenceSummary> recordsOf(List<SearchItem> items) {
    return items.stream().flatMap(item -> records.of(item.thing()).stream()).toList();
  }

  /** At least one, which may be empty. */
  public int pages() {
    return Math.max(1, Math.ceilDiv(matched.size(), SearchRequest.PAGE_SIZE));
  }

  public SearchRequest onPage(int other) {
    return request.onPage(other);
  }

  public Optional<SearchRequest> next() {
    return request.page() < pages()
        ? Optional.of(request.onPage(request.page() + 1))
        : Optional.empty();
  }

  public Optional<SearchRequest> previous() {
    return request.page() > 1 ? Optional.of(request.onPage(request.page() - 1)) : Optional.empty();
  }
}
