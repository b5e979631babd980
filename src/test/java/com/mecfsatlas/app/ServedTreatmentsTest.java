package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.ShippedGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was tried, as a reader gets it. */
class ServedTreatmentsTest {
  private static Document page(String path) {
    return Jsoup.parse(RunningAtlas.get(path, "text/html").body());
  }

  private static String text(String path, String mediaType) {
    return RunningAtlas.get(path, mediaType).body();
  }

  @Test
  void every_treatment_of_the_data_is_on_one_of_the_pages() {
    Set<String> linked = new LinkedHashSet<>();
    for (String path : List.of("/treatment", "/treatment?page=2")) {
      linked.addAll(page(path).select("main a").eachAttr("href"));
    }
    assertThat(linked)
        .containsAll(
            ShippedGraph.graph().list(EntityType.TREATMENT).rows().stream()
                .map(Listing.Row::thing)
                .map(thing -> thing.path())
                .toList());
  }

  @Test
  void every_trial_of_the_table_for_machines_is_linked_and_told() {
    Set<String> records = new LinkedHashSet<>();
    Pattern.compile("/id(/evidence/[a-z0-9-]+),")
        .matcher(text("/trials.csv", "text/csv"))
        .results()
        .forEach(found -> records.add(found.group(1)));
    assertThat(records).hasSizeGreaterThan(60);
    assertThat(page("/treatment").select("main a").eachAttr("href")).containsAll(records);
    Set<String> onViews = new LinkedHashSet<>();
    for (String next = "/trials"; !next.isEmpty(); ) {
      Document view = page(next);
      onViews.addAll(view.select("table.trials a").eachAttr("href"));
      next = view.select(".more-of a:contains(Show more)").attr("href");
    }
    assertThat(onViews).containsAll(records);
  }

  @Test
  void the_words_beside_the_marks_add_up_to_the_first_message() {
    int found = 0;
    int mixed = 0;
    int not = 0;
    for (Element row : page("/treatment").select(".treats summary")) {
      String randomised = row.select(".lab").getFirst().parent().text();
      found += number(randomised.replaceAll("not found \\d+", ""), "found");
      mixed += number(randomised, "mixed");
      not += number(randomised, "not found");
    }
    assertThat(found + mixed + not).isGreaterThan(30);
    assertThat(page("/treatment").select(".says li").getFirst().text())
        .contains(
            (found + mixed + not) + " comparisons",
            "found in " + found + ", mixed in " + mixed + ", not found in " + not + ".");
  }

  private static int number(String words, String before) {
    var match = Pattern.compile(before + " (\\d+)").matcher(words);
    return match.find() ? Integer.parseInt(match.group(1)) : 0;
  }

  @Test
  void the_list_goes_by_name_unless_asked_for_years_and_offers_no_other_order() {
    List<String> names = page("/treatment").select(".treats summary b").eachText();
    assertThat(names).hasSizeGreaterThan(30).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    List<String> byYear = page("/treatment?sort=firstStudy").select(".treats summary b").eachText();
    assertThat(byYear).hasSameElementsAs(names).isNotEqualTo(names);
    assertThat(page("/treatment").select(".sorts").text())
        .contains("name", "year of the first study", "never by success");
    assertThat(page("/treatment").select(".sorts a")).hasSize(1);
  }

  @Test
  void words_choose_treatments_and_what_all_trials_come_to_stays() {
    Document chosen = page("/treatment?q=rituximab");
    assertThat(chosen.select(".treats summary b").eachText())
        .containsExactly("Rituximab (anti-CD20)");
    assertThat(chosen.select(".says").text()).isEqualTo(page("/treatment").select(".says").text());
    assertThat(page("/treatment?q=zzzzzz").select("main").text()).contains("Nothing matched");
  }

  @Test
  void what_a_trial_does_not_say_is_told_as_not_stated() {
    Element row =
        page("/trials?about=treatment/rituximab")
            .select("table.trials tr:contains(Fluge 2019)")
            .getFirst();
    assertThat(row.select("td[data-label*=dose]").text()).isEqualTo("not stated");
    assertThat(row.select("td[data-label=People]").text()).isEqualTo("77 Rituximab; 74 Placebo");
    assertThat(row.select("td[data-label=Design]").text()).isEqualTo("randomised, double blind");
    assertThat(row.select("td[data-label=PEM]").text()).startsWith("PEM required");
    assertThat(row.select("td[data-label=Result]").text())
        .contains("26.0% vs 35.1% (placebo), P=0.22", "26.0% vs 18.9%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/treatment", "/trials", "/trials?about=treatment/rituximab"})
  void headings_step_down_one_by_one_and_every_name_in_the_page_is_used_once(String path) {
    Document page = page(path);
    List<Integer> levels = new ArrayList<>();
    page.select("main h1, main h2, main h3, main h4")
        .forEach(h -> levels.add(h.tagName().charAt(1) - '0'));
    assertThat(levels.getFirst()).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i) - levels.get(i - 1)).as("heading " + i).isLessThanOrEqualTo(1);
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("section.q.limits")).hasSize(1);
    assertThat(page.select("[style]")).isEmpty();
    assertThat(page.select("p[aria-label]:not([role])")).isEmpty();
    page.select("table.trials")
        .forEach(
            table -> {
              assertThat(table.select("caption").text()).isNotEmpty();
              assertThat(table.select("thead th[scope=col]")).hasSize(8);
              table
                  .select("tbody tr")
                  .forEach(
                      row -> {
                        assertThat(row.select("th[scope=row]")).hasSize(1);
                        assertThat(row.select("td[data-label]")).hasSize(7);
                      });
            });
  }

  @ParameterizedTest
  @CsvSource({
    "/treatment.csv, text/csv",
    "/treatment.jsonld, application/ld+json",
    "/treatment.ttl, text/turtle",
    "/treatment.md, text/markdown",
    "/trials.csv, text/csv",
    "/trials.jsonld, application/ld+json",
  })
  void each_format_answers(String path, String mediaType) {
    var answer = RunningAtlas.get(path, "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    assertThat(answer.body()).contains("ituximab");
  }
}
