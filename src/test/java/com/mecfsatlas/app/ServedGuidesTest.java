package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.analysis.View;
import com.mecfsatlas.analysis.Views;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.validation.wording.Hit;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages about the atlas: their numbers are counted, their words are plain. */
class ServedGuidesTest {
  /** Of prose; tables and lists of terms are looked up in, not read. */
  private static final int MOST_WORDS = 350;

  private static final String NOT_PROSE = "table, dl, nav, details, svg, .cards";

  @TestFactory
  Stream<DynamicTest> every_number_in_a_table_is_what_a_query_counts() {
    return Stream.of(
            "/about/pem-badge#values pemStatus",
            "/about/kinds-of-evidence#settings setting",
            "/about/kinds-of-evidence#designs design",
            "/about/kinds-of-evidence#levels evidenceLevel",
            "/about/how-it-works#read basis",
            "/about/how-it-works#checked reviewStatus")
        .map(each -> each.split("[# ]"))
        .map(
            each ->
                dynamicTest(
                    each[2],
                    () -> {
                      List<Element> rows = rows(page(each[0]), each[1]);
                      assertThat(rows).hasSizeGreaterThan(2);
                      long sum = 0;
                      for (Element row : rows) {
                        long said = number(row);
                        sum += said;
                        assertThat(said).as(row.text()).isEqualTo(records(each[2], row));
                      }
                      assertThat(sum).isEqualTo(count("?r a atlas:EvidenceRecord"));
                    }));
  }

  @Test
  void every_outcome_has_as_many_findings_as_a_query_counts() {
    for (Element row : rows(page("/about/kinds-of-evidence"), "outcomes")) {
      assertThat(number(row))
          .as(row.text())
          .isPositive()
          .isEqualTo(
              count("?r a atlas:Finding ; atlas:outcome/skos:prefLabel \"" + name(row) + "\"@en"));
    }
  }

  @Test
  void a_number_that_is_a_link_leads_to_as_many_records() {
    List<Element> links =
        Stream.of("/about/pem-badge", "/about/kinds-of-evidence")
            .flatMap(path -> page(path).select("td a[href^=/evidence?]").stream())
            .toList();
    assertThat(links).hasSizeGreaterThan(20);
    for (Element link : links) {
      String csv = link.attr("href").replace("/evidence?", "/evidence.csv?");
      assertThat(RunningAtlas.get(csv, "*/*").body().lines().count() - 1)
          .as(csv)
          .isEqualTo(Long.parseLong(link.text()));
    }
  }

  @Test
  void the_steps_are_told_with_the_numbers_of_today() {
    Document page = page("/about/how-it-works");
    assertThat(page.select("#steps ~ ol").text())
        .contains(shown("?r a atlas:Paper") + " papers")
        .contains(shown("?r a atlas:EvidenceRecord") + " papers have one")
        .contains(shown("?r a atlas:Finding") + " findings")
        .contains(shown("?r a atlas:Limit") + " limits")
        .contains(shown("?r a atlas:Claim") + " claims");
    assertThat(page.select("#limits ~ ul").text())
        .contains(
            shown("?r a atlas:Paper FILTER NOT EXISTS { ?record atlas:reads ?r }")
                + " of the listed papers have no record yet");
  }

  @Test
  void the_drawing_of_the_steps_says_what_the_list_says() {
    Document page = page("/about/how-it-works");
    List<String> told = page.select("#steps ~ ol b").eachText();
    assertThat(told).hasSize(8);
    assertThat(page.select(".diagram rect ~ text").eachText())
        .filteredOn(text -> !text.isEmpty())
        .map(text -> text.replaceFirst("^\\d ", "") + ".")
        .containsExactlyElementsOf(told);
  }

  @Test
  void the_page_of_the_data_tells_what_the_catalogue_tells() {
    Document page = page("/data");
    String catalogue = RunningAtlas.get("/catalog", "application/n-triples").body();
    List<Element> files = page.select("dl.file");
    assertThat(files).hasSize(2);
    for (Element file : files) {
      assertThat(catalogue)
          .contains("\"" + file.select(".digest").text() + "\"")
          .contains(
              "\""
                  + file.text().replaceFirst(".*Size ([\\d,]+) bytes.*", "$1").replace(",", "")
                  + "\"");
    }
    assertThat(page.select("#files + p").text())
        .startsWith("%,d statements".formatted(count("?r ?p ?o", "(COUNT(*) AS ?n)")));
  }

  @Test
  void the_page_of_the_data_counts_each_kind_of_thing() {
    List<String> told = page("/data").select("#kinds ~ ul li").eachText();
    assertThat(told)
        .containsExactlyElementsOf(
            Arrays.stream(EntityType.values())
                .map(
                    kind ->
                        "%s %,d"
                            .formatted(
                                kind.plural(), ShippedGraph.graph().list(kind).rows().size()))
                .toList());
  }

  @Test
  void the_limits_of_the_query_service_are_those_that_it_describes() {
    String described = RunningAtlas.get("/sparql", "text/turtle").body();
    List<String> told = page("/data").select("#query ~ dl dd").eachText();
    assertThat(told).hasSize(5);
    for (String line : told) {
      for (String number : line.replaceAll("[^\\d ,]|, ", " ").strip().split(" +")) {
        assertThat(described).as(line).containsPattern("\\b" + number.replace(",", "") + "\\b");
      }
    }
  }

  @Test
  void the_glossary_has_every_value_and_every_short_name() {
    Document page = page("/glossary");
    List<String> values =
        csv(
            "SELECT DISTINCT ?id { ?p atlas:valuesFrom ?list . ?v skos:inScheme ?list ;"
                + " rdfs:isDefinedBy ?o . FILTER(CONTAINS(STR(?v), '#'))"
                + " BIND(STRAFTER(STR(?v), '#') AS ?id) }");
    assertThat(values).hasSizeGreaterThan(80);
    assertThat(page.select("dd[id]").eachAttr("id")).doesNotHaveDuplicates().containsAll(values);
    List<String> names =
        csv(
            "SELECT ?s { ?t atlas:shortLabel ?s ; skos:prefLabel ?l FILTER(STR(?s) != STR(?l))"
                + " FILTER NOT EXISTS { ?t a atlas:Claim } }");
    assertThat(names).hasSizeGreaterThan(50);
    assertThat(page.select("dt").eachText()).containsAll(names);
    List<String> words = page.select("dt").eachText();
    assertThat(words).doesNotHaveDuplicates().isSortedAccordingTo(String::compareToIgnoreCase);
  }

  /** The pages tell of the atlas's own reading, and name formats and licences. */
  private static final Set<String> OF_RECORDS_ONLY = Set.of("curator", "abbreviation");

  /** The list of errors tells operators what to do, which is no advice on health. */
  @TestFactory
  Stream<DynamicTest> the_prose_passes_the_rules_that_records_pass() {
    return Arrays.stream(Guide.values())
        .filter(guide -> guide != Guide.ERRORS)
        .map(
            guide ->
                dynamicTest(
                    guide.path(),
                    () -> {
                      List<String> paragraphs = prose(guide);
                      assertThat(paragraphs).isNotEmpty();
                      assertThat(scan(paragraphs)).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> a_page_about_the_atlas_is_short() {
    return Arrays.stream(Guide.values())
        .filter(Guide::isAbout)
        .map(
            guide ->
                dynamicTest(
                    guide.path(),
                    () ->
                        assertThat(String.join(" ", prose(guide)).split("\\s+"))
                            .hasSizeBetween(50, MOST_WORDS)));
  }

  @Test
  void every_page_has_the_way_to_them_at_its_foot() {
    assertThat(page("/").select("footer nav[aria-label=About this site] a").eachAttr("href"))
        .contains("/data", "/about", "/glossary", "/faq", "/ontology", "/sparql")
        .hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void every_page_has_the_way_to_each_view_at_its_foot() {
    assertThat(page("/").select("footer nav[aria-label^=Ways] a").eachAttr("href"))
        .isNotEmpty()
        .containsExactlyElementsOf(Views.registered().all().stream().map(View::address).toList());
  }

  private static List<String> prose(Guide guide) {
    Document page = page(guide.path());
    page.select(NOT_PROSE).remove();
    return page.select("article p, article li").stream()
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** As if each paragraph were why a record matters, which is under the strictest rules. */
  private static List<String> scan(List<String> paragraphs) {
    Model model = ModelFactory.createDefaultModel();
    for (int i = 0; i < paragraphs.size(); i++) {
      Resource record = model.createResource("https://www.mecfsatlas.com/id/evidence/p" + i);
      record.addProperty(RDF.type, Atlas.EvidenceRecord);
      record.addProperty(Atlas.whyItMatters, paragraphs.get(i), "en");
    }
    return new WordingScanner()
        .scan(model).stream()
            .filter(hit -> hit.text().equals("whyItMatters"))
            .filter(hit -> !OF_RECORDS_ONLY.contains(hit.rule()))
            .map(Hit::toString)
            .toList();
  }

  private static Document page(String path) {
    return Jsoup.parse(RunningAtlas.get(path, "text/html").body());
  }

  /** The rows of the table in a section, by the anchor of its heading. */
  private static List<Element> rows(Document page, String section) {
    return page.select("section[aria-labelledby=" + section + "] tbody tr");
  }

  private static String name(Element row) {
    return row.select("th").text();
  }

  private static long number(Element row) {
    return Long.parseLong(row.select("td").first().text().replace(",", ""));
  }

  private static long records(String property, Element row) {
    if (name(row).equals("None")) {
      return count(
          "?r a atlas:EvidenceRecord FILTER NOT EXISTS { ?r atlas:" + property + " ?any }");
    }
    String value =
        row.hasAttr("id") ? row.id() : row.select("th a").attr("href").replaceFirst(".*#", "");
    return count("?r a atlas:EvidenceRecord ; atlas:" + property + " atlas:" + value);
  }

  /** As pages write numbers. */
  private static String shown(String pattern) {
    return "%,d".formatted(count(pattern));
  }

  private static long count(String pattern) {
    return count(pattern, "(COUNT(DISTINCT ?r) AS ?n)");
  }

  private static long count(String pattern, String counted) {
    return Long.parseLong(csv("SELECT " + counted + " { " + pattern + " }").getFirst());
  }

  private static List<String> csv(String query) {
    return RunningAtlas.get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv")
        .body()
        .lines()
        .skip(1)
        .toList();
  }
}
