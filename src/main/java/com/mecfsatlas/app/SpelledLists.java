package com.mecfsatlas.app;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import com.mecfsatlas.view.CsvListFace;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.JsonLdListFace;
import com.mecfsatlas.view.ListFace;
import com.mecfsatlas.view.ListPage;
import com.mecfsatlas.view.ListRequest;
import com.mecfsatlas.view.ListedPapers;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.html.ListHtml;
import com.mecfsatlas.view.html.ListView;
import com.mecfsatlas.web.ListFaces;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A list as HTML, JSON-LD and CSV: the same rows in each. */
final class SpelledLists implements ListFaces {
  /** A column with more values than this is searched by words, not chosen from. */
  private static final int MOST_OPTIONS = 60;

  private final ListHtml html;
  private final ListedPapers papers;
  private final List<ListFace> others = List.of(new JsonLdListFace(), new CsvListFace());

  SpelledLists(ListHtml html, ListedPapers papers) {
    this.html = html;
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
    ListPage page = isWhole(format, query) ? request.applyUncut(listing) : request.apply(listing);
    if (ListedPapers.FORMATS.contains(format)) {
      return papers.spell(page.rows().stream().map(Listing.Row::thing).toList(), format, rendition);
    }
    return others.stream()
        .filter(face -> face.format() == format)
        .findFirst()
        .map(face -> face.spell(page))
        .orElseGet(() -> html.spell(view(page)));
  }

  /** A table for machines is cut only where a page is named. */
  private static boolean isWhole(Format format, Map<String, List<String>> query) {
    boolean data = format == Format.CSV || ListedPapers.FORMATS.contains(format);
    return data && !query.containsKey("page") && !query.containsKey("pageSize");
  }

  private static ListView view(ListPage page) {
    return new ListView(
        page.kind(),
        page.columns(),
        page.rows(),
        page.matched(),
        page.total(),
        page.request().q(),
        filters(page),
        page.request().sort(),
        page.columns().stream().flatMap(column -> Stream.of(column, "-" + column)).toList(),
        page.page(),
        page.pages(),
        page.listing().revision());
  }

  private static List<ListView.Filter> filters(ListPage page) {
    return page.columns().stream()
        .map(
            column ->
                new ListView.Filter(
                    column,
                    page.request().filters().getOrDefault(column, ""),
                    page.options(column)))
        .filter(filter -> filter.options().size() > 1 && filter.options().size() <= MOST_OPTIONS)
        .toList();
  }
}
