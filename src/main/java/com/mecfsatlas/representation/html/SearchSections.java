package com.mecfsatlas.representation.html;

import static java.util.stream.Collectors.toSet;

import com.mecfsatlas.model.Slug;
import com.mecfsatlas.search.SearchDocument;
import com.mecfsatlas.search.SearchGroup;
import com.mecfsatlas.search.SearchHit;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchRequest;
import com.mecfsatlas.search.SearchResultPage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a search found, by kinds. */
final class SearchSections {
  private static final List<SearchGroup> ORDER =
      List.of(
          SearchGroup.THINGS,
          SearchGroup.EVIDENCE,
          SearchGroup.CLAIMS,
          SearchGroup.PAPERS,
          SearchGroup.AUTHORS,
          SearchGroup.JOURNALS);
  private static final int SHOWN = 3;
  private static final int SHOWN_STUDIES = 10;

  private final SearchResultPage page;
  private final String sourceQuery;
  private final Set<Slug> read;

  SearchSections(SearchResultPage page, String sourceQuery) {
    this.page = page;
    this.sourceQuery = sourceQuery;
    this.read = page.found().stream().map(item -> item.thing().slug()).collect(toSet());
  }

  /** The best of each kind, but for those that stand above already. */
  List<SearchSection> overview(List<SearchDocument> above) {
    return ORDER.stream()
        .map(group -> group == SearchGroup.EVIDENCE ? studies(above) : section(group, above))
        .filter(section -> !section.isEmpty())
        .toList();
  }

  /** One kind alone. */
  SearchSection whole() {
    if (page.request().isOfStudies()) {
      return ofStudies(page.items(), Hyperlink.words(""));
    }
    SearchGroup group = SearchGroup.ofSegment(page.request().kind()).orElse(SearchGroup.THINGS);
    return new SearchSection(
        group,
        page.request().kind().isEmpty() ? "Results" : group.plural(),
        page.matched().size(),
        page.items().stream().map(SearchItem::card).toList(),
        List.of(),
        Hyperlink.words(""));
  }

  private SearchSection section(SearchGroup group, List<SearchDocument> above) {
    List<SearchHit> all = page.result().hits(group);
    List<SearchDocument> others =
        all.stream()
            .map(SearchHit::card)
            .filter(card -> !above.contains(card) && !isRead(card))
            .toList();
    List<SearchDocument> shown = others.stream().limit(SHOWN).toList();
    return new SearchSection(
        group, group.plural(), all.size(), shown, List.of(), more(group, all.size(), shown, above));
  }

  private SearchSection studies(List<SearchDocument> above) {
    List<SearchItem> others =
        page.studies().stream().filter(item -> !above.contains(item.card())).toList();
    List<SearchItem> shown = others.stream().limit(SHOWN_STUDIES).toList();
    return others.isEmpty()
        ? new SearchSection(SearchGroup.EVIDENCE, "", 0, List.of(), List.of(), Hyperlink.words(""))
        : ofStudies(
            shown,
            others.size() == shown.size()
                ? Hyperlink.words("")
                : all("studies", SearchGroup.EVIDENCE, page.studies().size()));
  }

  private SearchSection ofStudies(List<SearchItem> shown, Hyperlink more) {
    SearchRequest request = page.request();
    StudyList list =
        new StudyList(
            StudyForm.of(
                page.recordsOf(page.found()),
                request.filters(),
                page.records(),
                name -> request.without(name).path()),
            page.found().size(),
            page.recordsOf(page.studies()),
            StudyRow.all(page.recordsOf(shown)),
            sorts(request),
            sourceQuery);
    return new SearchSection(
        SearchGroup.EVIDENCE, "Studies", page.studies().size(), List.of(), List.of(list), more);
  }

  private static List<Hyperlink> sorts(SearchRequest request) {
    return Stream.concat(
            Stream.of("").filter(none -> !request.q().isEmpty()), SearchRequest.SORTS.stream())
        .map(
            sort -> {
              String words = sort.isEmpty() ? "like your words" : sort;
              return sort.equals(request.sort())
                  ? Hyperlink.words(words)
                  : Hyperlink.to(words, request.sorted(sort).path());
            })
        .toList();
  }

  private Hyperlink more(
      SearchGroup group, int all, List<SearchDocument> shown, List<SearchDocument> above) {
    long aboveOfIt = above.stream().filter(card -> SearchGroup.of(card) == group).count();
    return all > shown.size() + aboveOfIt
        ? all(group.plural().toLowerCase(Locale.ROOT), group, all)
        : Hyperlink.words("");
  }

  private Hyperlink all(String plural, SearchGroup group, int count) {
    return Hyperlink.to("All " + count + " " + plural, page.request().of(group).path());
  }

  /** Whether it is a paper whose record stands among the studies; the two have one slug. */
  private boolean isRead(SearchDocument card) {
    return SearchGroup.of(card) == SearchGroup.PAPERS && read.contains(card.thing().slug());
  }
}
