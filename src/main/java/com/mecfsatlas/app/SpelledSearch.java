package com.mecfsatlas.app;

import com.mecfsatlas.graph.Search;
import com.mecfsatlas.graph.SearchHit;
import com.mecfsatlas.graph.SearchResult;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.JsonLdSearchFace;
import com.mecfsatlas.view.ListedPapers;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.SearchFace;
import com.mecfsatlas.view.SearchPage;
import com.mecfsatlas.view.SearchRequest;
import com.mecfsatlas.view.html.SearchHtml;
import com.mecfsatlas.web.ViewFaces;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The search as HTML and JSON-LD: the same results in each. */
final class SpelledSearch implements ViewFaces {
  private final Search search;
  private final ListedPapers papers;
  private final List<SearchFace> faces;

  SpelledSearch(Search search, SearchHtml html, ListedPapers papers) {
    this.search = search;
    this.papers = papers;
    this.faces = List.of(html, new JsonLdSearchFace());
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(faces.stream().map(SearchFace::format), ListedPapers.FORMATS.stream())
        .toList();
  }

  @Override
  public Asking ask(String path, Map<String, List<String>> query) {
    SearchRequest request = SearchRequest.parse(query);
    return new Asking() {
      @Override
      public String canonicalQuery() {
        return request.canonicalQuery();
      }

      @Override
      public byte[] spell(Format format, Rendition rendition) {
        return found(request, format, rendition);
      }
    };
  }

  private byte[] found(SearchRequest request, Format format, Rendition rendition) {
    SearchResult result = request.q().isEmpty() ? SearchResult.NOTHING : search.find(request.q());
    SearchPage page = new SearchPage(request, result, search.revision());
    if (ListedPapers.FORMATS.contains(format)) {
      return papers.spell(
          page.matched().stream().map(SearchHit::thing).toList(), format, rendition);
    }
    return faces.stream()
        .filter(face -> face.format() == format)
        .findFirst()
        .orElseThrow()
        .spell(page);
  }
}
