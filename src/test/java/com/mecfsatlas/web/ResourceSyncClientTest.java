package com.mecfsatlas.web;

import static com.mecfsatlas.web.FeedSite.children;
import static com.mecfsatlas.web.FeedSite.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.revision.ChangingAtlas;
import com.mecfsatlas.revision.LussoEdits;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * A client that knows ResourceSync (ANSI/NISO Z39.99-2017): it finds the lists from the well-known
 * address, copies what there is, and goes on from there by the list of changes.
 */
class ResourceSyncClientTest {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String RS = "http://www.openarchives.org/rs/terms/";
  private static final String RECORD = FeedSite.PUBLIC + "/evidence/" + LussoEdits.SLUG + ".ttl";

  private final FeedSite site = new FeedSite();

  @AfterEach
  void close() {
    site.close();
  }

  /** What a client has: the date of each resource, as of one moment. */
  private record Copy(String at, Map<String, String> dates) {}

  /** One change as it is told. */
  private record Told(String resource, String change, String datetime) {}

  private static Element metadata(Element parent) {
    return children(parent, RS, "md").findFirst().orElseThrow();
  }

  /** The list of a capability, found as section 6.3 has it. */
  private String find(String capability) {
    Element source = site.xml("/.well-known/resourcesync");
    assertThat(metadata(source).getAttribute("capability")).isEqualTo("description");
    String capabilities =
        text(children(source, SITEMAP, "url").findFirst().orElseThrow(), SITEMAP, "loc");
    Element list = site.xml(capabilities);
    assertThat(metadata(list).getAttribute("capability")).isEqualTo("capabilitylist");
    return children(list, SITEMAP, "url")
        .filter(url -> metadata(url).getAttribute("capability").equals(capability))
        .map(url -> text(url, SITEMAP, "loc"))
        .findFirst()
        .orElseThrow();
  }

  /** The lists behind an address: itself, or those of which it is the index. */
  private List<Element> lists(String capability) {
    Element first = site.xml(find(capability));
    assertThat(metadata(first).getAttribute("capability")).isEqualTo(capability);
    assertThat(up(first)).endsWith("/resourcesync/capabilitylist.xml");
    if (first.getLocalName().equals("urlset")) {
      return List.of(first);
    }
    List<Element> lists =
        children(first, SITEMAP, "sitemap")
            .map(each -> site.xml(text(each, SITEMAP, "loc")))
            .toList();
    assertThat(lists)
        .allSatisfy(
            list -> {
              assertThat(list.getLocalName()).isEqualTo("urlset");
              assertThat(metadata(list).getAttribute("capability")).isEqualTo(capability);
              assertThat(children(list, SITEMAP, "url").count()).isLessThanOrEqualTo(50_000);
              assertThat(up(list)).endsWith("/resourcesync/capabilitylist.xml");
            });
    return lists;
  }

  private static String up(Element list) {
    return children(list, RS, "ln")
        .filter(link -> link.getAttribute("rel").equals("up"))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElse("");
  }

  private Copy copy() {
    Map<String, String> dates = new TreeMap<>();
    String at = "";
    for (Element list : lists("resourcelist")) {
      at = metadata(list).getAttribute("at");
      for (Element url : children(list, SITEMAP, "url").toList()) {
        assertThat(metadata(url).getAttribute("type")).isEqualTo("text/turtle");
        dates.put(text(url, SITEMAP, "loc"), text(url, SITEMAP, "lastmod"));
      }
    }
    assertThat(OffsetDateTime.parse(at)).isNotNull();
    return new Copy(at, dates);
  }

  private List<Told> changes() {
    List<Told> told = new ArrayList<>();
    for (Element list : lists("changelist")) {
      assertThat(OffsetDateTime.parse(metadata(list).getAttribute("from"))).isNotNull();
      for (Element url : children(list, SITEMAP, "url").toList()) {
        Element change = metadata(url);
        assertThat(change.getAttribute("change")).isIn("created", "updated", "deleted");
        told.add(
            new Told(
                text(url, SITEMAP, "loc"),
                change.getAttribute("change"),
                change.getAttribute("datetime")));
      }
    }
    assertThat(told).extracting(each -> OffsetDateTime.parse(each.datetime())).isSorted();
    return told;
  }

  /** The copy with all that was told since (section 5.2: incremental synchronisation). */
  private Copy follow(Copy copy) {
    Map<String, String> dates = new TreeMap<>(copy.dates());
    OffsetDateTime at = OffsetDateTime.parse(copy.at());
    for (Told each : changes()) {
      if (OffsetDateTime.parse(each.datetime()).isAfter(at)) {
        if (each.change().equals("deleted")) {
          assertThat(dates.remove(each.resource())).as(each.resource()).isNotNull();
        } else {
          String before = dates.put(each.resource(), each.datetime());
          assertThat(before == null).as(each.toString()).isEqualTo(each.change().equals("created"));
        }
      }
    }
    return new Copy("", dates);
  }

  @Test
  void who_follows_the_changes_from_any_point_has_what_a_fresh_list_has() {
    List<Copy> copies = new ArrayList<>(List.of(copy()));
    assertThat(changes()).isEmpty();
    assertThat(copies.getFirst().dates()).containsKey(RECORD).hasSizeGreaterThan(100);
    site.atlas.edit(ChangingAtlas.LUSSO, "Edit", LussoEdits.outcome(Atlas.outcome_notFound));
    copies.add(copy());
    site.atlas.retract(ChangingAtlas.LUSSO, "It goes");
    copies.add(copy());
    assertThat(copies.getLast().dates()).doesNotContainKey(RECORD);
    site.atlas.edit(ChangingAtlas.LUSSO, "It comes back", graph -> graph);
    copies.add(copy());
    site.atlas.edit(ChangingAtlas.LUSSO_PAPER, "Retracted", LussoEdits.retractedPaper());
    Copy fresh = copy();
    for (Copy each : copies) {
      assertThat(follow(each).dates()).isEqualTo(fresh.dates());
    }
    assertThat(changes())
        .filteredOn(each -> each.resource().equals(RECORD))
        .extracting(Told::change)
        .containsExactly("updated", "deleted", "created", "updated");
  }

  @Test
  void what_is_listed_is_there_with_the_date_that_is_told_and_what_is_deleted_is_not() {
    site.atlas.edit(ChangingAtlas.LUSSO, "Edit", LussoEdits.outcome(Atlas.outcome_notFound));
    site.atlas.retract(ChangingAtlas.LUSSO, "It goes");
    Map<String, String> dates = copy().dates();
    List<String> sample =
        dates.keySet().stream().filter(each -> Math.floorMod(each.hashCode(), 40) == 0).toList();
    assertThat(sample).hasSizeGreaterThan(5);
    for (String resource : sample) {
      HttpResponse<String> answer = site.get(resource);
      assertThat(answer.statusCode()).as(resource).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
      assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
    }
    for (Told each : changes()) {
      if (each.resource().equals(RECORD)) {
        assertThat(site.get(each.resource()).statusCode()).isEqualTo(404);
      }
    }
    for (Element list : lists("changelist")) {
      List<String> mementos =
          children(list, SITEMAP, "url")
              .flatMap(url -> children(url, RS, "ln"))
              .filter(link -> link.getAttribute("rel").equals("memento"))
              .map(link -> link.getAttribute("href"))
              .toList();
      assertThat(mementos).isNotEmpty();
      for (String memento : mementos.subList(0, Math.min(5, mementos.size()))) {
        assertThat(site.get(memento).statusCode()).as(memento).isEqualTo(200);
      }
    }
  }

  @Test
  void who_has_a_list_is_told_that_nothing_has_changed_and_what_is_none_is_refused() {
    for (String path :
        List.of(
            "/.well-known/resourcesync",
            "/resourcesync/capabilitylist.xml",
            "/resourcesync/resourcelist.xml",
            "/resourcesync/resourcelist-1.xml",
            "/resourcesync/changelist.xml")) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("xml");
      String tag = answer.headers().firstValue("ETag").orElseThrow();
      assertThat(site.get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
    }
    for (String path :
        List.of(
            "/resourcesync/resourcelist-2.xml",
            "/resourcesync/resourcelist-0.xml",
            "/resourcesync/changelist-1.xml",
            "/resourcesync/nothing.xml")) {
      HttpResponse<String> answer = site.get(path, "Accept", "application/problem+json");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("/resourcesync/capabilitylist.xml");
    }
  }
}
