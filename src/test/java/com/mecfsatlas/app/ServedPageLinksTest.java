package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The links of the pages that are about no single thing, as documents (FAIR Signposting level 2,
 * RFC 9264).
 */
class ServedPageLinksTest {
  private static final String SITE = "https://www.mecfsatlas.com/";
  private static final String LINKSET_JSON = "application/linkset+json";
  private static final String LINKSET = "application/linkset";
  private static final Set<String> SYNTAXES =
      Set.of("application/ld+json", "text/turtle", "application/n-triples", "application/rdf+xml");

  @TestFactory
  Stream<DynamicTest> every_page_with_data_has_its_set_of_links() {
    return ServedPages.all().stream()
        .filter(page -> ServedPages.formats(page).size() > 1)
        .map(page -> DynamicTest.dynamicTest(page, () -> hasItsSetOfLinks(page)));
  }

  private static void hasItsSetOfLinks(String page) {
    Map<String, String> formats = ServedPages.formats(page);
    assertThat(formats).containsKeys(LINKSET_JSON, LINKSET);
    for (String type : formats.keySet()) {
      HttpResponse<String> answer = RunningAtlas.get(page, type);
      String links = answer.headers().firstValue("Link").orElse("");
      for (String other : List.of(LINKSET_JSON, LINKSET)) {
        if (!other.equals(type)) {
          assertThat(links)
              .as(type)
              .contains("<" + formats.get(other) + ">; rel=\"linkset\"; type=\"" + other + "\"");
        }
      }
      assertThat(links).contains("rel=\"license\"", "rel=\"type\"", "rel=\"cite-as\"");
    }
    Map<String, List<JsonNode>> links = links(page);
    assertThat(targets(links, "cite-as")).hasSize(1);
    assertThat(targets(links, "license")).hasSize(1);
    assertThat(targets(links, "type")).isNotEmpty();
    Set<String> described = new TreeSet<>(SYNTAXES);
    described.retainAll(formats.keySet());
    assertThat(types(targets(links, "describedby"))).containsAll(described);
    Set<String> alternates = new TreeSet<>(formats.keySet());
    alternates.removeAll(Set.of(LINKSET_JSON, LINKSET));
    assertThat(types(targets(links, "alternate"))).containsAll(alternates);
  }

  @TestFactory
  Stream<DynamicTest> both_syntaxes_hold_the_same_links_and_each_leads_somewhere() {
    return Stream.of("/virus?page=1&pageSize=3", "/timeline", "/search?q=treg", "/questions")
        .map(page -> DynamicTest.dynamicTest(page, () -> leadsSomewhere(page)));
  }

  private static void leadsSomewhere(String page) {
    Set<String> inJson = new TreeSet<>();
    links(page)
        .forEach(
            (relation, targets) ->
                targets.forEach(
                    target ->
                        inJson.add(
                            "<" + target.get("href").asText() + ">; rel=\"" + relation + "\"")));
    Set<String> inLinkFormat = new TreeSet<>();
    for (String line : RunningAtlas.get(page, LINKSET).body().strip().split(",\n", -1)) {
      inLinkFormat.add(line.replaceFirst("(; rel=\"[^\"]+\").*", "$1"));
      assertThat(line).endsWith("; anchor=\"" + anchor(page) + "\"");
    }
    assertThat(inLinkFormat).isEqualTo(inJson);
    Set<String> seen = new HashSet<>();
    for (String link : inJson) {
      String href = link.substring(1, link.indexOf('>'));
      if (href.startsWith(SITE) && seen.add(href)) {
        assertThat(RunningAtlas.get(href.substring(SITE.length() - 1), "*/*").statusCode())
            .as(href)
            .isEqualTo(200);
      }
    }
  }

  @Test
  void a_page_of_a_list_links_the_things_on_it_and_the_pages_beside_it() {
    Map<String, List<JsonNode>> links = links("/virus?page=2&pageSize=3");
    assertThat(targets(links, "item")).hasSize(3);
    assertThat(hrefs(targets(links, "item"))).allMatch(href -> href.startsWith(SITE + "virus/"));
    assertThat(hrefs(targets(links, "prev"))).containsExactly(SITE + "virus?pageSize=3");
    assertThat(hrefs(targets(links, "next"))).containsExactly(SITE + "virus?page=3&pageSize=3");
  }

  @TestFactory
  Stream<DynamicTest> a_list_links_no_more_than_a_page_of_things() {
    return ServedPages.lists()
        .map(
            list ->
                DynamicTest.dynamicTest(
                    list, () -> assertThat(targets(links(list), "item")).hasSizeBetween(1, 50)));
  }

  @Test
  void a_search_links_what_it_found() {
    assertThat(hrefs(targets(links("/search?q=treg"), "item")))
        .contains(SITE + "cell/regulatory-t-cell", SITE + "cell/cd4-cd25-regulatory-t-cell");
    assertThat(targets(links("/search"), "item")).isEmpty();
  }

  private static Map<String, List<JsonNode>> links(String page) {
    JsonNode document = ServedPages.json(page, LINKSET_JSON);
    assertThat(document.fieldNames()).toIterable().containsExactly("linkset");
    assertThat(document.get("linkset")).hasSize(1);
    JsonNode context = document.get("linkset").get(0);
    assertThat(context.get("anchor").asText()).isEqualTo(anchor(page));
    Map<String, List<JsonNode>> links = new TreeMap<>();
    context
        .properties()
        .forEach(
            relation -> {
              if (!relation.getKey().equals("anchor")) {
                links.put(relation.getKey(), relation.getValue().valueStream().toList());
              }
            });
    return links;
  }

  /** None where the page has no such links. */
  private static List<JsonNode> targets(Map<String, List<JsonNode>> links, String relation) {
    return links.getOrDefault(relation, List.of());
  }

  /** The address for ever, defaults left out. */
  private static String anchor(String page) {
    return SITE + page.substring(1).replace("?page=1&", "?");
  }

  private static List<String> hrefs(List<JsonNode> links) {
    return links.stream().map(link -> link.get("href").asText()).toList();
  }

  private static List<String> types(List<JsonNode> links) {
    return links.stream().map(link -> link.path("type").asText()).toList();
  }
}
