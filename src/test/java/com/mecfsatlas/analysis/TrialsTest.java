package com.mecfsatlas.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.representation.table.TrialsCsv;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What was tried, counted a second time from the claims and not from the findings. */
class TrialsTest {
  private static final NamedQuery QUERY = ShippedGraph.QUERIES.get("view/trials");
  private static final EvidenceBase COUNTED =
      EvidenceBase.of(ShippedGraph.graph(), ShippedGraph.QUERIES).counted();
  private static final List<TestedTreatment> ALL =
      TestedTreatment.all(ShippedGraph.graph(), COUNTED, QUERY);
  private static final EntityId ME_CFS =
      new EntityId(EntityType.CONDITION, Slug.parse("me-cfs").orElseThrow());
  private static final String BY_LOT = "improves (randomised trial)";
  private static final String AFTERWARDS = "is followed by improvement of";

  private static Trials view(Map<String, List<String>> query) {
    EntityResolver names =
        new EntityResolver(COUNTED.entities(), ShippedGraph.search(), ShippedGraph.graph());
    return Trials.of(ALL, names, QUERY, query);
  }

  @Test
  void every_treatment_of_the_data_has_a_row() {
    assertThat(ALL.stream().map(each -> each.treatment().thing()))
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(listing().map(Listing.Row::thing).toList());
  }

  @Test
  void the_outcomes_are_those_that_claims_have_with_the_same_people_once() {
    for (Trial.Form form : List.of(Trial.Form.RANDOMISED, Trial.Form.OPEN)) {
      Map<String, Map<String, Long>> shown = new TreeMap<>();
      ALL.stream()
          .filter(each -> !each.cohorts(form).isEmpty())
          .forEach(
              each ->
                  shown.put(
                      each.treatment().thing().iri(),
                      tally(each.cohorts(form).stream().map(EvidenceLine::outcome).toList())));
      assertThat(shown).hasSizeGreaterThan(10).isEqualTo(fromClaims(form));
    }
  }

  /** From the outcomes of evidence lines: treatment, then record, then people. */
  private static Map<String, Map<String, Long>> fromClaims(Trial.Form form) {
    Set<String> byLot = pairs(BY_LOT, claim -> true);
    Map<String, Map<Set<String>, Set<String>>> outcomes = new TreeMap<>();
    String relation = form == Trial.Form.RANDOMISED ? BY_LOT : AFTERWARDS;
    Set<String> inMeCfs = pairs(relation, TrialsTest::isInMeCfs);
    lines(relation)
        .forEach(
            (claim, study) -> {
              String pair = pair(claim, study);
              if (inMeCfs.contains(pair)
                  && (form == Trial.Form.RANDOMISED || !byLot.contains(pair))) {
                outcomes
                    .computeIfAbsent(claim.subject().thing().iri(), key -> new HashMap<>())
                    .computeIfAbsent(study.cohorts(), key -> new TreeSet<>())
                    .add(study.outcome());
              }
            });
    Map<String, Map<String, Long>> tallies = new TreeMap<>();
    outcomes.forEach(
        (treatment, cohorts) ->
            tallies.put(
                treatment,
                tally(
                    cohorts.values().stream()
                        .map(each -> each.size() == 1 ? each.iterator().next() : "mixed")
                        .toList())));
    return tallies;
  }

  private static boolean isInMeCfs(ClaimEvidence claim) {
    return Stream.concat(claim.ends(), claim.in().stream())
        .anyMatch(end -> COUNTED.topics().isUnder(end, ME_CFS));
  }

  private interface Taking {
    void line(ClaimEvidence claim, EvidenceLine study);
  }

  private record Lines(List<ClaimEvidence> claims) {
    void forEach(Taking taking) {
      claims.forEach(claim -> claim.studies().forEach(study -> taking.line(claim, study)));
    }
  }

  private static Lines lines(String relation) {
    return new Lines(
        COUNTED.claims().stream()
            .filter(claim -> claim.subject().thing().kind() == EntityType.TREATMENT)
            .filter(claim -> claim.relation().equals(relation))
            .toList());
  }

  private static Set<String> pairs(String relation, Predicate<ClaimEvidence> wanted) {
    Set<String> pairs = new LinkedHashSet<>();
    lines(relation)
        .forEach(
            (claim, study) -> {
              if (wanted.test(claim)) {
                pairs.add(pair(claim, study));
              }
            });
    return pairs;
  }

  private static String pair(ClaimEvidence claim, EvidenceLine study) {
    return claim.subject().thing().iri() + " " + study.record().iri();
  }

  private static Map<String, Long> tally(List<String> outcomes) {
    return outcomes.stream().collect(Collectors.groupingBy(o -> o, Collectors.counting()));
  }

  @Test
  void two_papers_on_the_same_people_that_differ_are_one_mixed_trial() {
    TestedTreatment exercise = treatment("graded-exercise-therapy");
    assertThat(exercise.inMeCfs(Trial.Form.RANDOMISED).stream().map(trial -> trial.study().name()))
        .contains("White 2011", "Wilshire 2018");
    List<EvidenceLine> people =
        exercise.cohorts(Trial.Form.RANDOMISED).stream()
            .filter(each -> each.record().slug().toString().matches("(white|wilshire)-.*"))
            .toList();
    assertThat(people).hasSize(1);
    assertThat(people.getFirst().outcome()).isEqualTo("mixed");
  }

  @Test
  void reviews_are_no_trials() {
    assertThat(ALL.stream().flatMap(each -> each.trials().stream()).map(Trial::study))
        .hasSizeGreaterThan(60)
        .allMatch(EvidenceLine::counted)
        .noneMatch(study -> study.record().slug().toString().startsWith("larun-2019"));
  }

  @Test
  void treatments_go_by_name_or_by_year_and_trials_by_form_and_year() {
    List<String> names =
        view(Map.of()).treatments().stream()
            .map(each -> each.treatment().name().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(names).isSorted();
    List<Integer> years =
        view(Map.of("sort", List.of("year"))).treatments().stream()
            .map(TestedTreatment::firstYear)
            .filter(year -> year > 0)
            .toList();
    assertThat(years).hasSizeGreaterThan(30).isSorted();
    assertThat(ALL)
        .allSatisfy(each -> assertThat(each.trials()).isSortedAccordingTo(Trial.BY_YEAR));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> view(Map.of("sort", List.of("outcome"))))
        .withMessageContaining("sort");
  }

  @Test
  void nothing_is_put_before_another_by_what_came_out() {
    Comparator<Trial> order = Trial.BY_YEAR;
    for (TestedTreatment each : ALL) {
      List<Trial> turned =
          each.trials().stream()
              .map(
                  trial ->
                      new Trial(
                          trial.study().withOutcome(trial.study().found() ? "notFound" : "found"),
                          trial.form(),
                          trial.inMeCfs(),
                          trial.allocation(),
                          trial.blinding(),
                          trial.context(),
                          trial.doses(),
                          trial.against(),
                          trial.people(),
                          trial.findings(),
                          trial.harms(),
                          trial.limits()))
              .sorted(order)
              .toList();
      assertThat(turned.stream().map(trial -> trial.study().name()))
          .containsExactlyElementsOf(
              each.trials().stream().map(trial -> trial.study().name()).toList());
    }
  }

  @Test
  void the_list_begins_with_what_was_tested_and_tells_the_year_that_the_view_tells() {
    List<Listing.Row> rows = listing().toList();
    long tested = ALL.stream().filter(each -> !each.tests().isEmpty()).count();
    for (int i = 0; i < rows.size(); i++) {
      TestedTreatment each = treatment(rows.get(i).thing().slug().toString());
      assertThat(each.tests().isEmpty()).as(rows.get(i).cell("label")).isEqualTo(i >= tested);
      assertThat(rows.get(i).cell("firstStudy"))
          .as(rows.get(i).cell("label"))
          .isEqualTo(each.firstYear() == 0 ? "" : Integer.toString(each.firstYear()));
    }
    long elsewhere =
        ALL.stream().filter(each -> each.tests().isEmpty() && !each.elsewhere().isEmpty()).count();
    assertThat(elsewhere).isPositive();
    assertThat(rows.stream().skip(tested).limit(elsewhere))
        .noneMatch(row -> treatment(row.thing().slug().toString()).elsewhere().isEmpty());
  }

  @Test
  void the_table_has_a_row_for_each_trial_and_no_cell_is_guessed() throws IOException {
    try (CSVParser csv =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(
                new StringReader(
                    new String(TrialsCsv.write(view(Map.of("page", List.of("2")))), UTF_8)))) {
      List<CSVRecord> rows = csv.getRecords();
      assertThat(rows).hasSize(ALL.stream().mapToInt(each -> each.trials().size()).sum());
      CSVRecord largest =
          rows.stream()
              .filter(row -> row.get("record").endsWith("/fluge-2019-lymphocyte-depletion"))
              .findFirst()
              .orElseThrow();
      assertThat(largest.get("outcome")).isEqualTo("notFound");
      assertThat(largest.get("pem")).isEqualTo("required");
      assertThat(largest.get("blinding")).isEqualTo("double");
      assertThat(largest.get("groups")).isEqualTo("77 Rituximab; 74 Placebo");
      assertThat(largest.get("dose")).isEmpty();
      assertThat(largest.get("results")).contains("26.0% vs 35.1% (placebo), P=0.22");
      assertThat(largest.get("harms")).contains("26.0% vs 18.9%");
    }
  }

  @Test
  void one_treatment_is_asked_for_by_its_address() {
    assertThat(
            view(Map.of("about", List.of("treatment/rituximab"))).treatments().stream()
                .map(each -> each.treatment().thing().slug().toString()))
        .containsExactly("rituximab");
  }

  private static Stream<Listing.Row> listing() {
    return ShippedGraph.graph().list(EntityType.TREATMENT).rows().stream();
  }

  private static TestedTreatment treatment(String slug) {
    return ALL.stream()
        .filter(each -> each.treatment().thing().slug().toString().equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
