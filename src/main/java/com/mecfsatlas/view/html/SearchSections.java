package com.mecfsatlas.view.html;

import static java.util.stream.Collectors.toSet;

import com.mecfsatlas.graph.SearchCard;
import com.mecfsatlas.graph.SearchGroup;
import com.mecfsatlas.graph.SearchHit;
import com.mecfsatlas.graph.Slug;
import com.mecfsatlas.view.SearchItem;
import com.mecfsatlas.view.SearchPage;
import com.mecfsatlas.view.SearchRequest;
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

  private final SearchPage page;
  private final String behind;
  private final Set<Slug> read;

  SearchSections(SearchPage page, String behind) {
    this.page = page;
    this.behind = behind;
    this.read = page.found().stream().map(item -> item.thing().slug()).collect(toSet());
  }

  /** The best of each kind, but for those that stand above already. */
  List<SearchSection> overview(List<SearchCard> above) {
    return ORDER.stream()
        .map(group -> group == SearchGroup.EVIDENCE ? studies(above) : section(group, above))
        .filter(section -> !section.isEmpty())
        .toList();
  }

  /** One kind alone. */
  SearchSection whole() {
    if (page.request().isOfStudies()) {
      return ofStudies(page.items(), Link.words(""));
    }
    SearchGroup group = SearchGroup.ofSegment(page.request().kind()).orElse(SearchGroup.THINGS);
    return new SearchSection(
        group,
        page.request().kind().isEmpty() ? "Results" : group.plural(),
        page.matched().size(),
        page.items().stream().map(SearchItem::card).toList(),
        List.of(),
        Link.words(""));
  }

  private SearchSection section(SearchGroup group, List<SearchCard> above) {
    List<SearchHit> all = page.result().hits(group);
    List<SearchCard> others =
        all.stream()
            .map(SearchHit::card)
            .filter(card -> !above.contains(card) && !isRead(card))
            .toList();
    List<SearchCard> shown = others.stream().limit(SHOWN).toList();
    return new SearchSection(
        group, group.plural(), all.size(), shown, List.of(), more(group, all.size(), shown, above));
  }

  private SearchSection studies(List<SearchCard> above) {
    List<SearchItem> others =
        page.studies().stream().filter(item -> !above.contains(item.card())).toList();
    List<SearchItem> shown = others.stream().limit(SHOWN_STUDIES).toList();
    return others.isEmpty()
        ? new SearchSection(SearchGroup.EVIDENCE, "", 0, List.of(), List.of(), Link.words(""))
        : ofStudies(
            shown,
            others.size() == shown.size()
                ? Link.words("")
                : all("studies", SearchGroup.EVIDENCE, page.studies().size()));
  }

  private SearchSection ofStudies(List<SearchItem> shown, Link more) {
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
            behind);
    return new SearchSection(
        SearchGroup.EVIDENCE, "Studies", page.studies().size(), List.of(), List.of(list), more);
  }

  private static List<Link> sorts(SearchRequest request) {
    return Stream.concat(
            Stream.of("").filter(none -> !request.q().isEmpty()), SearchRequest.SORTS.stream())
        .map(
            sort -> {
              String words = sort.isEmpty() ? "like your words" : sort;
              return sort.equals(request.sort())
                  ? Link.words(words)
                  : Link.to(words, request.sorted(sort).path());
            })
        .toList();
  }

  private Link more(SearchGroup group, int all, List<SearchCard> shown, List<SearchCard> above) {
    long aboveOfIt = above.stream().filter(card -> SearchGroup.of(card) == group).count();
    return all > shown.size() + aboveOfIt
        ? all(group.plural().toLowerCase(Locale.ROOT), group, all)
        : Link.words("");
  }

  private Link all(String plural, SearchGroup group, int count) {
    return Link.to("All " + count + " " + plural, page.request().of(group).path());
  }

  /** Whether it is a paper whose record stands among the studies; the two have one slug. */
  private boolean isRead(SearchCard card) {
    return SearchGroup.of(card) == SearchGroup.PAPERS && read.contains(card.thing().slug());
  }
}
