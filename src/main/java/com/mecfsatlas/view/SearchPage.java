package com.mecfsatlas.view;

import com.mecfsatlas.graph.AmbiguousName;
import com.mecfsatlas.graph.SearchGroup;
import com.mecfsatlas.graph.SearchHit;
import com.mecfsatlas.graph.SearchResult;
import java.util.List;
import java.util.Optional;

/**
 * One page of what a search found.
 *
 * @param request what was asked
 * @param result all that was found
 * @param revision the digest of everything that was loaded
 */
public record SearchPage(SearchRequest request, SearchResult result, String revision) {
  /**
   * Checks that there is such a page.
   *
   * @throws IllegalArgumentException for a page that the results do not have
   */
  public SearchPage {
    int pages = pages(matched(request, result).size());
    if (request.page() > pages) {
      throw new IllegalArgumentException(
          "page must be a whole number from 1 to " + pages + ", not " + request.page());
    }
  }

  public List<AmbiguousName> meanings() {
    return result.meanings();
  }

  /** Those of the section asked for, or all, on all pages. */
  public List<SearchHit> matched() {
    return matched(request, result);
  }

  /** How many were found before those of this page. */
  public int before() {
    return (request.page() - 1) * SearchRequest.PAGE_SIZE;
  }

  /** Those of this page. */
  public List<SearchHit> hits() {
    List<SearchHit> all = matched();
    return all.subList(before(), Math.min(all.size(), before() + SearchRequest.PAGE_SIZE));
  }

  /** At least one, which may be empty. */
  public int pages() {
    return pages(matched().size());
  }

  public SearchRequest onPage(int other) {
    return request.onPage(other);
  }

  Optional<SearchRequest> next() {
    return request.page() < pages()
        ? Optional.of(request.onPage(request.page() + 1))
        : Optional.empty();
  }

  Optional<SearchRequest> previous() {
    return request.page() > 1 ? Optional.of(request.onPage(request.page() - 1)) : Optional.empty();
  }

  private static List<SearchHit> matched(SearchRequest request, SearchResult result) {
    return SearchGroup.ofSegment(request.kind()).map(result::hits).orElse(result.hits());
  }

  private static int pages(int matched) {
    return Math.max(1, Math.ceilDiv(matched, SearchRequest.PAGE_SIZE));
  }
}
