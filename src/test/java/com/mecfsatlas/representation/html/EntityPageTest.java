package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.ShippedGraph;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of things tell of the shipped data. */
class EntityPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "condition/me-cfs",
        "virus/hhv-6",
        "cell/nk-cell",
        "molecule/cd4",
        "symptom/post-exertional-malaise"
      })
  void a_claim_has_one_mark_for_each_paper_that_its_numbers_count(String path) {
    assertThat(ShippedPages.page(path).claims())
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(claim.outcomes())
                    .as(claim.claim().text())
                    .allSatisfy(
                        outcome ->
                            assertThat(outcome.words())
                                .containsPattern("\\b" + outcome.studies().size() + " paper")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"virus/hhv-6", "cell/nk-cell", "condition/me-cfs"})
  void the_strip_of_years_and_its_numbers_count_every_marked_study(String path) {
    EntityPage page = ShippedPages.page(path);
    YearStrip strip = page.strip().getFirst();
    assertThat(strip.counts())
        .isEqualTo(
            page.counted().stream()
                .filter(study -> study.year() > 0)
                .collect(
                    Collectors.groupingBy(
                        EvidenceLine::year, TreeMap::new, Collectors.summingInt(s -> 1))));
    assertThat(
            strip.bars().stream()
                .collect(Collectors.toMap(YearStrip.Bar::year, YearStrip.Bar::studies)))
        .isEqualTo(strip.counts());
    assertThat(strip.bars()).allMatch(bar -> bar.top() >= 0 && bar.height() > 0);
  }

  @Test
  void the_limits_said_most_often_come_first_with_the_number_of_studies() {
    Map<String, Integer> asked = new TreeMap<>();
    ShippedGraph.graph()
        .select(
            ShippedPages.QUERIES.get("question/which-limits-are-stated-most-often"),
            Map.of(),
            row ->
                asked.put(row.getLiteral("limit").getString(), row.getLiteral("records").getInt()));
    assertThat(asked).isNotEmpty();
    assertThat(
            CommonLimit.of(
                    ShippedPages.all(EntityType.EVIDENCE).toList(), ShippedPages.LEDGER.limits())
                .stream()
                .filter(limit -> limit.studies() > 1)
                .collect(Collectors.toMap(CommonLimit::text, CommonLimit::studies)))
        .isEqualTo(asked);
    assertThat(ShippedPages.page("virus/hhv-6").limits())
        .isSortedAccordingTo((one, other) -> other.studies() - one.studies());
  }

  @Test
  void a_page_leads_to_the_row_of_the_matrix_the_disagreements_and_the_routes() {
    assertThat(ShippedPages.html(ShippedPages.thing("virus/hhv-6")))
        .contains(
            "href=\"/matrix/virus/cell?row=virus%2Fhhv-6\"",
            "href=\"/disagreements?about=virus/hhv-6\"",
            "Routes to ME/CFS (",
            "href=\"/connect?from=virus/hhv-6&amp;to=condition%2Fme-cfs\"");
  }

  @Test
  void a_page_counts_as_differing_what_the_view_of_disagreements_shows() {
    EntityPage page = ShippedPages.page("cell/nk-cell");
    assertThat(page.differing()).isNotEmpty();
    assertThat(page.differing())
        .extracting(claim -> claim.claim().href())
        .containsAll(
            ShippedPages.LEDGER.counted().about(ShippedPages.thing("cell/nk-cell")).stream()
                .filter(ClaimEvidence::differs)
                .map(claim -> claim.claim().path())
                .toList());
    assertThat(page.differing())
        .allMatch(
            claim ->
                ShippedPages.LEDGER.counted().claims().stream()
                    .anyMatch(
                        each ->
                            each.differs() && each.claim().path().equals(claim.claim().href())));
  }

  @Test
  void me_cfs_has_no_route_to_itself() {
    assertThat(ShippedPages.html(ShippedPages.thing("condition/me-cfs")))
        .doesNotContain("Routes to ME/CFS", "/connect?from=condition/me-cfs");
  }

  @Test
  void what_a_long_page_leaves_out_it_says_and_leads_to() {
    EntityPage page = ShippedPages.page("condition/me-cfs");
    String html = ShippedPages.html(ShippedPages.thing("condition/me-cfs"));
    assertThat(page.claims()).hasSizeGreaterThan(EntityPage.CLAIMS_SHOWN);
    assertThat(page.records()).hasSizeGreaterThan(EntityPage.STUDIES_SHOWN);
    assertThat(html)
        .contains(
            "What has been looked for (" + page.claims().size() + ")",
            "href=\"/explore?focus=condition/me-cfs\">All " + page.claims().size(),
            "Studies (" + page.records().size() + ")",
            "href=\"/evidence?about=condition/me-cfs\">All " + page.records().size());
  }

  @Test
  void what_is_not_counted_has_no_mark() {
    EntityPage page = ShippedPages.page("condition/me-cfs");
    Set<EntityId> counted = ShippedPages.LEDGER.counted().records().keySet();
    assertThat(page.records())
        .filteredOn(StudyLine::retracted)
        .isNotEmpty()
        .allMatch(line -> line.counted().isEmpty());
    assertThat(page.counted()).isNotEmpty().allMatch(study -> counted.contains(study.record()));
  }

  @Test
  void the_page_of_a_name_has_neither_numbers_of_merit_nor_an_order_by_them() {
    EntityId author = ShippedPages.all(EntityType.AUTHOR).findFirst().orElseThrow();
    assertThat(ShippedPages.html(author))
        .contains("not necessarily one person")
        .doesNotContain("h-index", "times cited", "citations:", "rank", "class=\"dots\"");
  }

  @Test
  void the_studies_of_a_case_definition_are_counted_by_whether_pem_was_required() {
    assertThat(ShippedPages.html(ShippedPages.thing("criterion/ccc-2003")))
        .contains("Studies that used it (", "class=\"p req\"", "href=\"/compare/criteria\"");
  }

  @Test
  void a_claim_leads_to_its_studies_side_by_side_and_to_the_routes_between_its_ends() {
    assertThat(ShippedPages.html(ShippedPages.thing("claim/nk-cytotoxicity-weaker-in-me-cfs")))
        .contains("href=\"/compare?ids=", "href=\"/connect?from=", "href=\"/timeline?about=")
        .contains("found in 8 papers", "class=\"dots\"");
  }
}
