package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.AmbiguousName;
import com.mecfsatlas.graph.SearchCard;
import com.mecfsatlas.graph.SearchGroup;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.ListedPapers;
import com.mecfsatlas.view.SearchItem;
import com.mecfsatlas.view.SearchPage;
import com.mecfsatlas.view.SearchRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a search shows: the form, what a name may mean, the best match, the rest by sections.
 *
 * @param matched how many things were found
 * @param guessed whether nothing is called as typed, so that what is spelled alike is shown
 * @param best the first of all, on the page of all sections; else none
 */
public record SearchView(
    Frame frame,
    SearchRequest request,
    int matched,
    boolean guessed,
    List<AmbiguousName> meanings,
    List<SearchCard> best,
    List<SearchSection> sections,
    List<Link> pageLinks) {

  static SearchView of(Site site, SearchPage page, String behind) {
    SearchRequest request = page.request();
    String title = request.q().isEmpty() ? "Search" : "Search: " + request.q();
    boolean isOverview = request.kind().isEmpty() && !request.isOfStudies() && request.page() == 1;
    boolean isMeant = isOverview && !page.meanings().isEmpty();
    List<SearchCard> best =
        isOverview && !isMeant
            ? page.items().stream().limit(1).map(SearchItem::card).toList()
            : List.of();
    SearchSections sections = new SearchSections(page, behind);
    return new SearchView(
        Frame.plain(site, title, "/search", page.revision()).withData(data(request)),
        request,
        page.matched().size(),
        !isMeant && page.result().hits().stream().limit(1).anyMatch(hit -> hit.match().isGuess()),
        isMeant ? page.meanings() : List.of(),
        best,
        isOverview ? sections.overview(isMeant ? meant(page) : best) : List.of(sections.whole()),
        isOverview
            ? List.of()
            : PageLinks.of(request.page(), page.pages(), n -> page.onPage(n).path()));
  }

  /** What stands under a result: its kind, and what the card says of it. */
  public static String about(SearchCard card) {
    String kind = card.thing().kind().label();
    String told = card.about().isEmpty() ? kind : kind + " · " + card.about();
    return switch (SearchGroup.of(card)) {
      case AUTHORS, JOURNALS -> card.records() == 0 ? told : told + " · " + papers(card.records());
      case CLAIMS -> card.about();
      case THINGS, EVIDENCE, PAPERS -> told;
    };
  }

  /** The records that mention a thing; leads nowhere where there are none. */
  public static Link studies(SearchCard card) {
    return SearchGroup.of(card) != SearchGroup.THINGS || card.records() == 0
        ? Link.words("")
        : Link.to(
            card.records() == 1 ? "1 study" : card.records() + " studies",
            "/evidence?about=" + card.thing().path().substring(1).replace("/", "%2F"));
  }

  public static String name(SearchCard card) {
    return card.shortLabel().isEmpty() || card.label().equals(card.shortLabel())
        ? card.label()
        : card.label() + " (" + card.shortLabel() + ")";
  }

  public static boolean isRetracted(SearchCard card) {
    return card.standing().equalsIgnoreCase("retracted");
  }

  /** Whether nothing was found, by any filter. */
  public boolean isNothing() {
    return matched == 0 && meanings.isEmpty() && request.filters().isEmpty();
  }

  /** The same words without any choice. */
  public String everything() {
    return new SearchRequest(request.q(), "", Map.of(), "", 1).path();
  }

  private static String papers(int count) {
    return count == 1 ? "1 paper" : count + " papers";
  }

  private static List<SearchCard> meant(SearchPage page) {
    return page.meanings().stream().flatMap(name -> name.meanings().stream()).toList();
  }

  private static List<Frame.DataLink> data(SearchRequest request) {
    return Stream.concat(Stream.of(Format.CSV, Format.JSON_LD), ListedPapers.FORMATS.stream())
        .map(
            format ->
                Frame.data(format.label(), format.mediaType(), request.address(format.suffix())))
        .toList();
  }
}
