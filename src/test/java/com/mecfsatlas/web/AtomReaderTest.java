package com.mecfsatlas.web;

import static com.mecfsatlas.web.FeedSite.children;
import static com.mecfsatlas.web.FeedSite.text;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.revision.ChangingAtlas;
import com.mecfsatlas.revision.LussoEdits;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A reader that knows Atom (RFC 4287), and sees a record edited three times and taken back. */
class AtomReaderTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String RECORD = "/evidence/" + LussoEdits.SLUG;
  private static final String CLAIM = "/claim/" + LussoEdits.CLAIM;

  private static final FeedSite SITE = new FeedSite();
  private static final List<Revision> EDITS = new ArrayList<>();

  @BeforeAll
  static void edit() {
    EDITS.add(
        SITE.atlas.edit(
            ChangingAtlas.LUSSO, "Read again", LussoEdits.outcome(Atlas.outcome_notFound)));
    EDITS.add(
        SITE.atlas.edit(
            ChangingAtlas.LUSSO, "In part & <less>", LussoEdits.outcome(Atlas.outcome_mixed)));
    EDITS.add(
        SITE.atlas.edit(ChangingAtlas.LUSSO, "As it was", LussoEdits.outcome(Atlas.outcome_found)));
    EDITS.add(
        SITE.atlas.edit(
            ChangingAtlas.LUSSO_PAPER, "The journal says so", LussoEdits.retractedPaper()));
    EDITS.add(SITE.atlas.retract(ChangingAtlas.LUSSO, "Its paper is retracted"));
  }

  @AfterAll
  static void close() {
    SITE.close();
  }

  /** What a reader keeps of an entry. */
  private record Seen(
      String id, String title, String summary, String author, String updated, Element element) {
    List<String> links(String relation) {
      return children(element, ATOM, "link")
          .filter(link -> link.getAttribute("rel").equals(relation))
          .map(link -> link.getAttribute("href"))
          .toList();
    }
  }

  /** Reads a feed, and holds it to what every feed must have (sections 4.1.1 and 4.1.2). */
  private static List<Seen> read(String address) {
    HttpResponse<String> answer = SITE.get(address);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml");
    Element feed = SITE.xml(address);
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(text(feed, ATOM, "title")).isNotBlank();
    assertThat(text(feed, ATOM, "id")).startsWith("https://www.mecfsatlas.com/");
    assertThat(
            children(feed, ATOM, "link")
                .filter(link -> link.getAttribute("rel").equals("self"))
                .map(link -> link.getAttribute("href")))
        .containsExactly(FeedSite.PUBLIC + address);
    List<Seen> seen = children(feed, ATOM, "entry").map(AtomReaderTest::entry).toList();
    assertThat(seen).extracting(Seen::id).doesNotHaveDuplicates();
    if (!seen.isEmpty()) {
      assertThat(text(feed, ATOM, "updated")).isEqualTo(seen.getFirst().updated());
    }
    return seen;
  }

  private static Seen entry(Element entry) {
    Element author = children(entry, ATOM, "author").findFirst().orElseThrow();
    Seen seen =
        new Seen(
            text(entry, ATOM, "id"),
            text(entry, ATOM, "title"),
            text(entry, ATOM, "summary"),
            text(author, ATOM, "name"),
            text(entry, ATOM, "updated"),
            entry);
    assertThat(seen.title()).isNotBlank();
    assertThat(seen.author()).isNotBlank();
    assertThat(OffsetDateTime.parse(seen.updated())).isNotNull();
    assertThat(text(entry, ATOM, "content")).isNotBlank();
    return seen;
  }

  @Test
  void a_record_is_seen_edited_three_times_then_retracted_and_gone() {
    List<Seen> entries = read(RECORD + "/history.atom");
    assertThat(entries)
        .extracting(Seen::id)
        .containsExactly(
            "https://www.mecfsatlas.com" + RECORD + "@6",
            "https://www.mecfsatlas.com" + RECORD + "@5",
            "https://www.mecfsatlas.com" + RECORD + "@4",
            "https://www.mecfsatlas.com" + RECORD + "@3",
            "https://www.mecfsatlas.com" + RECORD + "@2",
            "https://www.mecfsatlas.com" + RECORD + "@1");
    assertThat(entries.get(0).title()).startsWith("Retraction: ").endsWith(" went in revision 6");
    assertThat(entries.get(0).author()).isEqualTo("a reviewer");
    assertThat(entries.get(0).links("alternate")).isEmpty();
    assertThat(entries.get(0).links("predecessor-version"))
        .containsExactly(FeedSite.PUBLIC + RECORD + "@5");
    assertThat(entries.get(1).links("alternate"))
        .containsExactly(FeedSite.PUBLIC + RECORD + "@5", FeedSite.PUBLIC + RECORD + "@5.ttl");
    assertThat(entries.get(1).title())
        .matches("Retraction: .+ changed in revision 5 \\(retracted: .+\\)");
    assertThat(entries.get(2).title()).doesNotContain("etract").endsWith(" changed in revision 4");
    assertThat(entries.get(5).title()).endsWith(" came in revision 1");
    assertThat(text(entries.get(3).element(), ATOM, "content")).isEqualTo("In part & <less>");
    for (int i = 0; i < EDITS.size(); i++) {
      assertThat(entries.get(EDITS.size() - 1 - i).updated())
          .isEqualTo(EDITS.get(i).time().toString());
    }
  }

  @Test
  void its_title_has_the_name_that_it_had() {
    String title = text(SITE.xml("/paper/" + LussoEdits.SLUG + "/history.atom"), ATOM, "title");
    assertThat(text(SITE.xml(RECORD + "/history.atom"), ATOM, "title")).isEqualTo(title);
    assertThat(title).startsWith("Changes of ").contains(" ").doesNotContain(LussoEdits.SLUG);
  }

  @Test
  void a_claim_tells_how_its_tally_moved() {
    List<Seen> entries = read(CLAIM + "/history.atom");
    Map<String, String> tallies =
        entries.stream()
            .collect(Collectors.toMap(each -> each.id().replaceFirst(".*@", ""), Seen::summary));
    int[] loaded = numbers(requireNonNull(tallies.get("1")));
    int found = loaded[0];
    int not = loaded[1];
    int mixed = loaded[2];
    assertThat(tallies.get("1")).isEqualTo(words(found, not, mixed) + " (before: not counted)");
    assertThat(tallies.get("2"))
        .isEqualTo(
            words(found - 1, not + 1, mixed) + " (before: " + words(found, not, mixed) + ")");
    assertThat(tallies.get("3"))
        .isEqualTo(
            words(found - 1, not, mixed + 1)
                + " (before: "
                + words(found - 1, not + 1, mixed)
                + ")");
    assertThat(tallies.get("4")).startsWith(words(found, not, mixed) + " (before: ");
    assertThat(tallies.get("5"))
        .isEqualTo(words(found - 1, not, mixed) + " (before: " + words(found, not, mixed) + ")");
    assertThat(entries)
        .filteredOn(each -> each.id().endsWith("@5"))
        .extracting(Seen::title)
        .singleElement()
        .asString()
        .startsWith("Retraction: ");
  }

  private static int[] numbers(String tally) {
    String[] words = tally.replaceFirst(" \\(.*", "").split("\\D+");
    int[] numbers = new int[3];
    for (int i = 1; i < words.length; i++) {
      numbers[i - 1] = Integer.parseInt(words[i]);
    }
    return numbers;
  }

  private static String words(int found, int not, int mixed) {
    return "found " + found + ", not found " + not + (mixed == 0 ? "" : ", mixed " + mixed);
  }

  @Test
  void the_history_has_every_revision_and_names_retractions() {
    List<Seen> entries = read("/history.atom");
    assertThat(entries).hasSize(6);
    assertThat(entries).allMatch(each -> each.id().startsWith("tag:www.mecfsatlas.com,2026:"));
    assertThat(entries.get(0).title()).isEqualTo("Retraction: Revision 6, retraction");
    assertThat(entries.get(1).title()).startsWith("Retraction: Revision 5, edit (retracted: ");
    assertThat(entries.get(5).title()).isEqualTo("Revision 1, load");
    assertThat(text(entries.get(0).element(), ATOM, "content"))
        .startsWith("Its paper is retracted. Documents: 0 created, ")
        .contains(" deleted. Statements: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/history.atom",
        RECORD + "/history.atom",
        CLAIM + "/history.atom",
        "/search.atom?q=HHV-6"
      })
  void every_link_leads_somewhere(String address) {
    Element feed = SITE.xml(address);
    List<String> links = new ArrayList<>();
    children(feed, ATOM, "link").forEach(link -> links.add(link.getAttribute("href")));
    for (Element entry : children(feed, ATOM, "entry").limit(8).toList()) {
      children(entry, ATOM, "link").limit(6).forEach(link -> links.add(link.getAttribute("href")));
    }
    assertThat(links).isNotEmpty();
    for (String link : links) {
      // The page of the search is no part of this site.
      if (!link.startsWith(FeedSite.PUBLIC + "/search?")) {
        assertThat(SITE.get(link).statusCode()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  void a_search_tells_the_results_that_changed_last_first() {
    List<Seen> entries = read("/search.atom?q=HHV-6");
    assertThat(entries).isNotEmpty().hasSizeLessThanOrEqualTo(50);
    List<String> dates = entries.stream().map(Seen::updated).toList();
    assertThat(dates).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(entries)
        .extracting(Seen::id)
        .contains("https://www.mecfsatlas.com/virus/hhv-6")
        .doesNotContain("https://www.mecfsatlas.com" + RECORD);
    assertThat(read("/search.atom?q=lusso%201993"))
        .extracting(Seen::title)
        .anyMatch(title -> title.startsWith("Retracted: "));
  }

  @Test
  void who_has_a_feed_is_told_that_nothing_has_changed() {
    for (String path : List.of("/history.atom", RECORD + "/history.atom", "/search.atom?q=ebv")) {
      String tag = SITE.get(path).headers().firstValue("ETag").orElseThrow();
      assertThat(SITE.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/history.atom?archive=1, 400",
    "/history.atom?archive=x, 400",
    "/history.atom?page=1, 400",
    "/search.atom, 400",
    "/search.atom?q=ebv&page=2, 400",
    "/search.atom?q=ebv&kind=nothing, 400",
    "/virus/nobody/history.atom, 404",
    "/nothing/ebv/history.atom, 404",
    "/virus/Not%20A%20Slug/history.atom, 404"
  })
  void what_is_no_feed_is_refused_with_the_way_out(String path, int status) {
    HttpResponse<String> answer = SITE.get(path, "Accept", "application/problem+json");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("\"detail\"");
  }
}
