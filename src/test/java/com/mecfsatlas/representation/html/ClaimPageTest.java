package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.PlottedValue;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;

/** Pages of the claims with three counted studies or more. */
class ClaimPageTest {
  private static final int FEWEST = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static List<EntityId> claims() {
    return ShippedPages.LEDGER.counted().claims().stream()
        .filter(claim -> claim.studies().size() >= FEWEST)
        .map(ClaimEvidence::claim)
        .toList();
  }

  @Test
  void the_headline_adds_up_to_the_tally_and_every_study_of_it_is_in_the_table_once() {
    assertThat(claims()).hasSizeGreaterThan(20);
    for (EntityId claim : claims()) {
      ClaimPage page = ShippedPages.claim(claim);
      TallyLine.Count tally = page.overall().papers();
      assertThat(counts(page.groups()))
          .as(claim.path())
          .containsExactly(tally.found(), tally.notFound(), tally.mixed(), tally.notMeasured());
      assertThat(
              page.studies().groups().stream()
                  .flatMap(part -> part.rows().stream())
                  .map(StudyTable.Row::anchor))
          .as(claim.path())
          .containsExactlyInAnyOrderElementsOf(
              page.counted().stream().map(EvidenceRow::anchor).toList());
    }
  }

  @Test
  void each_line_of_the_headline_is_the_tally_of_the_graph() {
    int compared = 0;
    for (EntityId claim : claims()) {
      ClaimPage page = ShippedPages.claim(claim);
      if (page.groups().stream().noneMatch(each -> each.kind() == StudyGroup.Kind.LABORATORY)) {
        for (TallyLine tally : page.tallies().getOrDefault("PEM status", List.of())) {
          List<StudyGroup> group =
              page.groups().stream().filter(each -> each.heading().equals(tally.of())).toList();
          assertThat(counts(group))
              .as("%s, %s", claim.path(), tally.of())
              .startsWith(
                  tally.papers().found(), tally.papers().notFound(), tally.papers().mixed());
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(40);
  }

  @Test
  void every_number_that_is_drawn_is_printed_in_its_record() {
    Model all = DatasetFactory.wrap(ShippedGraph.store().graphs()).getUnionModel();
    int drawn = 0;
    for (ClaimEvidence claim : ShippedPages.LEDGER.counted().claims()) {
      for (StripChart chart : StripChart.of(StudyGroup.of(claim.studies()))) {
        for (StripChart.Part part : chart.parts()) {
          for (StripChart.Strip strip : part.strips()) {
            for (StripChart.Point point : strip.points()) {
              isPrinted(strip.study(), point.value(), all);
              drawn++;
            }
          }
        }
      }
    }
    assertThat(drawn).isGreaterThan(100);
  }

  private static void isPrinted(EvidenceLine study, PlottedValue value, Model all) {
    Resource number = all.createResource(study.record().iri() + "#" + value.id());
    List<BigDecimal> printed =
        Stream.of(
                Atlas.mean,
                Atlas.median,
                Atlas.level,
                Atlas.percent,
                Atlas.estimate,
                Atlas.standardDeviation,
                Atlas.standardError,
                Atlas.lowerQuartile,
                Atlas.upperQuartile,
                Atlas.rangeMinimum,
                Atlas.rangeMaximum,
                Atlas.intervalLower,
                Atlas.intervalUpper)
            .filter(number::hasProperty)
            .map(property -> new BigDecimal(number.getProperty(property).getString()))
            .toList();
    String place = study.record().path() + "#" + value.id();
    if (value.isFromCounts()) {
      BigDecimal count = new BigDecimal(number.getProperty(Atlas.count).getString());
      BigDecimal total = new BigDecimal(number.getProperty(Atlas.total).getString());
      assertThat(value.number().multiply(total).subtract(count.multiply(HUNDRED)).abs())
          .as(place)
          .isLessThan(total);
      return;
    }
    assertThat(printed)
        .as(place)
        .usingElementComparator(BigDecimal::compareTo)
        .contains(value.number());
    boolean isAround =
        value.spread() == PlottedValue.Spread.DEVIATION
            || value.spread() == PlottedValue.Spread.ERROR;
    if (value.spread() != PlottedValue.Spread.NONE) {
      assertThat(printed)
          .as(place)
          .usingElementComparator(BigDecimal::compareTo)
          .contains(isAround ? value.high().subtract(value.number()) : value.high())
          .contains(isAround ? value.number().subtract(value.low()) : value.low());
    }
  }

  @Test
  void the_name_of_a_claim_is_a_question_with_its_count_beside_it() {
    String html = ShippedPages.html(ShippedPages.thing("claim/nk-cytotoxicity-weaker-in-me-cfs"));
    assertThat(html)
        .containsSubsequence(
            "<b>Claim</b><span>found in ",
            "<h1>Is NK-cell cytotoxicity weaker in ME/CFS?</h1>",
            "class=\"verdict\">Results differ.",
            "<dt>PEM required</dt>",
            "<dt>PEM not required</dt>",
            "id=\"plot-groups\"",
            "of the 15 studies print it.",
            "Why might they differ?",
            "What these studies do not prove",
            "The studies that are counted (15)",
            "PEM required: found by 0, not found by 2",
            ">Theorell 2017</a>");
  }

  @Test
  void no_column_of_a_tally_is_all_zeros() {
    TallyLine line =
        new TallyLine("", new TallyLine.Count(2, 0, 1, 0), new TallyLine.Count(2, 0, 1, 0), 3);
    assertThat(TallyLine.columns(List.of(line))).containsExactly("Found", "Mixed");
    assertThat(line.in("Mixed")).isEqualTo("1 (1)");
    RollUpTally cohorts =
        new RollUpTally(
            "",
            new RollUpTally.Outcome(0, 0, 0),
            new RollUpTally.Outcome(4, 0, 4),
            new RollUpTally.Outcome(0, 0, 0),
            4,
            4);
    assertThat(RollUpTally.columns(List.of(cohorts))).containsExactly("Not found");
  }

  private static List<Integer> counts(List<StudyGroup> groups) {
    List<Integer> counts = new ArrayList<>();
    for (String outcome : List.of("found", "notFound", "mixed", "notMeasured")) {
      counts.add(groups.stream().mapToInt(group -> group.count(outcome)).sum());
    }
    return counts;
  }
}
