package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.search.AmbiguousName;
import com.mecfsatlas.search.SearchDocument;
import com.mecfsatlas.search.SearchGroup;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchRequest;
import com.mecfsatlas.search.SearchResultPage;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a search shows: the form, what a name may mean, the best match, the rest by sections.
 *
 * @param matched how many things were found
 * @param guessed whether nothing is called as typed, so that what is written alike is shown
 * @param answer to the key question that the words ask, on the page of all sections
 * @param best the first of all, on the page of all sections; else none
 */
public record SearchView(
    Frame frame,
    SearchRequest request,
    int matched,
    boolean guessed,
    Optional<KeyAnswer> answer,
    List<AmbiguousName> meanings,
    List<SearchDocument> best,
    List<SearchSection> sections,
    List<Hyperlink> pageLinks) {

  static SearchView of(
      Site site, SearchResultPage page, Optional<KeyAnswer> answer, String sourceQuery) {
    SearchRequest request = page.request();
    String title = request.q().isEmpty() ? "Search" : "Search: " + request.q();
    boolean isOverview = request.kind().isEmpty() && !request.isOfStudies() && request.page() == 1;
    boolean isMeant = isOverview && !page.meanings().isEmpty();
    List<SearchDocument> best =
        isOverview && !isMeant
            ? page.items().stream().limit(1).map(SearchItem::card).toList()
            : List.of();
    SearchSections sections = new SearchSections(page, sourceQuery);
    return new SearchView(
        Frame.plain(site, title, "/search", page.revision()).withData(data(site, request)),
        request,
        page.matched().size(),
        !isMeant && page.result().hits().stream().limit(1).anyMatch(hit -> hit.match().isGuess()),
        answer.filter(each -> isOverview),
        isMeant ? page.meanings() : List.of(),
        best,
        isOverview ? sections.overview(isMeant ? meant(page) : best) : List.of(sections.whole()),
        isOverview
            ? List.of()
            : PageLinks.of(request.page(), page.pages(), n -> page.onPage(n).path()));
  }

  /** The first sentence of what a thing is; empty where that is not said in a sentence. */
  public static String definition(SearchDocument card) {
    if (SearchGroup.of(card) != SearchGroup.THINGS
        || card.thing().kind() == EntityType.ROLL_UP
        || !card.about().contains(" ")) {
      return "";
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(card.about());
    return card.about().substring(0, sentences.next()).strip();
  }

  /** What stands under a result: its kind, and what the card says of it but for a definition. */
  public static String about(SearchDocument card) {
    String kind = card.thing().kind().label();
    String told =
        card.about().isEmpty() || !definition(card).isEmpty() ? kind : kind + " · " + card.about();
    return switch (SearchGroup.of(card)) {
      case AUTHORS, JOURNALS -> card.records() == 0 ? told : told + " · " + papers(card.records());
      case CLAIMS -> card.about();
      case THINGS, EVIDENCE, PAPERS -> told;
    };
  }

  /** The records that mention a thing; leads nowhere where there are none. */
  public static Hyperlink studies(SearchDocument card) {
    return SearchGroup.of(card) != SearchGroup.THINGS || card.records() == 0
        ? Hyperlink.words("")
        : Hyperlink.to(
            card.records() == 1 ? "1 study" : card.records() + " studies",
            "/evidence?about=" + card.thing().path().substring(1).replace("/", "%2F"));
  }

  public static String name(SearchDocument card) {
    return card.shortLabel().isEmpty() || card.label().equals(card.shortLabel())
        ? card.label()
        : card.label() + " (" + card.shortLabel() + ")";
  }

  public static boolean isRetracted(SearchDocument card) {
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

  private static List<SearchDocument> meant(SearchResultPage page) {
    return page.meanings().stream().flatMap(name -> name.meanings().stream()).toList();
  }

  private static List<Frame.DataLink> data(Site site, SearchRequest request) {
    return Stream.of(
            Frame.tables(),
            Stream.of(Format.MARKDOWN),
            site.formats().citations().keySet().stream())
        .flatMap(formats -> formats)
        .map(
            format ->
                Frame.data(format.label(), format.mediaType(), request.address(format.suffix())))
        .toList();
  }
}
