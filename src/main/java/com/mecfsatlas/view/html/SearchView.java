package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.AmbiguousName;
import com.mecfsatlas.graph.SearchCard;
import com.mecfsatlas.graph.SearchGroup;
import com.mecfsatlas.graph.SearchHit;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.ListedPapers;
import com.mecfsatlas.view.SearchPage;
import com.mecfsatlas.view.SearchRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a search shows: the form, what a name may mean, the best match, the rest by sections.
 *
 * @param q what was typed
 * @param kind the section asked for; empty for all
 * @param matched how many things were found
 * @param guessed whether nothing is called as typed, so that what is spelled alike is shown
 * @param best the first of all, on the page of all sections; else none
 */
public record SearchView(
    Frame frame,
    String q,
    String kind,
    int matched,
    boolean guessed,
    List<AmbiguousName> meanings,
    List<SearchCard> best,
    List<Section> sections,
    List<Link> pageLinks) {
  private static final int SHOWN_OF_A_SECTION = 10;

  /**
   * The results of one kind.
   *
   * @param found how many there are, of which some may be elsewhere on the page
   * @param more where the rest is; without an address where this is all
   */
  public record Section(
      SearchGroup group, String heading, int found, List<SearchCard> cards, Link more) {}

  static SearchView of(Site site, SearchPage page) {
    SearchRequest request = page.request();
    String title = request.q().isEmpty() ? "Search" : "Search: " + request.q();
    boolean isOverview = request.kind().isEmpty() && request.page() == 1;
    boolean isMeant = isOverview && !page.meanings().isEmpty();
    List<SearchCard> best =
        isOverview && !isMeant
            ? page.hits().stream().limit(1).map(SearchHit::card).toList()
            : List.of();
    return new SearchView(
        Frame.plain(site, title, "/search", page.revision()).withData(data(request)),
        request.q(),
        request.kind(),
        page.matched().size(),
        !page.matched().isEmpty() && page.matched().getFirst().match().isGuess() && !isMeant,
        isMeant ? page.meanings() : List.of(),
        best,
        isOverview ? overview(page, isMeant ? meant(page) : best) : List.of(whole(page)),
        pageLinks(page, isOverview));
  }

  /** What stands under a result: its kind, and what the card says of it. */
  public static String about(SearchCard card) {
    String kind = card.thing().kind().label();
    String told = card.about().isEmpty() ? kind : kind + " · " + card.about();
    return switch (SearchGroup.of(card)) {
      case THINGS -> card.records() == 0 ? told : told + " · " + records(card.records());
      case AUTHORS, JOURNALS -> card.records() == 0 ? told : told + " · " + papers(card.records());
      case CLAIMS, EVIDENCE, PAPERS -> told;
    };
  }

  public static String name(SearchCard card) {
    return card.shortLabel().isEmpty() || card.label().equals(card.shortLabel())
        ? card.label()
        : card.label() + " (" + card.shortLabel() + ")";
  }

  public static boolean isRetracted(SearchCard card) {
    return card.standing().equalsIgnoreCase("retracted");
  }

  private static String records(int count) {
    return count == 1 ? "1 study" : count + " studies";
  }

  private static String papers(int count) {
    return count == 1 ? "1 paper" : count + " papers";
  }

  private static List<SearchCard> meant(SearchPage page) {
    return page.meanings().stream().flatMap(name -> name.meanings().stream()).toList();
  }

  private static List<Section> overview(SearchPage page, List<SearchCard> above) {
    return Arrays.stream(SearchGroup.values())
        .map(group -> section(page, group, above))
        .filter(section -> !section.cards().isEmpty())
        .toList();
  }

  private static Section section(SearchPage page, SearchGroup group, List<SearchCard> above) {
    List<SearchHit> all = page.result().hits(group);
    List<SearchCard> shown =
        all.stream()
            .map(SearchHit::card)
            .filter(card -> !above.contains(card))
            .limit(SHOWN_OF_A_SECTION)
            .toList();
    Link more =
        all.size() > SHOWN_OF_A_SECTION
            ? Link.to("All " + all.size() + " " + plural(group), page.request().of(group).path())
            : Link.words("");
    return new Section(group, group.plural(), all.size(), shown, more);
  }

  private static Section whole(SearchPage page) {
    Optional<SearchGroup> asked = SearchGroup.ofSegment(page.request().kind());
    return new Section(
        asked.orElse(SearchGroup.THINGS),
        asked.map(SearchGroup::plural).orElse("Results"),
        page.matched().size(),
        page.hits().stream().map(SearchHit::card).toList(),
        Link.words(""));
  }

  private static String plural(SearchGroup group) {
    return group.plural().toLowerCase(Locale.ROOT);
  }

  private static List<Link> pageLinks(SearchPage page, boolean isOverview) {
    int current = page.request().page();
    if (page.pages() < 2 || isOverview) {
      return List.of();
    }
    return IntStream.rangeClosed(1, page.pages())
        .filter(n -> n == 1 || n == page.pages() || Math.abs(n - current) <= 2)
        .mapToObj(
            n ->
                n == current
                    ? Link.words(Integer.toString(n))
                    : Link.to(Integer.toString(n), page.onPage(n).path()))
        .toList();
  }

  private static List<Frame.DataLink> data(SearchRequest request) {
    String query = request.canonicalQuery();
    return Stream.concat(Stream.of(Format.JSON_LD), ListedPapers.FORMATS.stream())
        .map(
            format ->
                Frame.data(
                    format.label(),
                    format.mediaType(),
                    "/search." + format.suffix() + (query.isEmpty() ? "" : "?" + query)))
        .toList();
  }
}
