package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.PlotAxis;
import com.mecfsatlas.evidence.PlottedValue;
import com.mecfsatlas.evidence.PlottedValue.Spread;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StripChartTest {
  private static final PlotAxis ODDS = new PlotAxis("oddsRatio", "");
  private static final PlotAxis PER_ML = new PlotAxis(PlotAxis.LEVEL, "pg/mL");

  @Test
  void a_ratio_stands_on_an_axis_of_factors_on_which_1_is_no_difference() {
    StripChart chart =
        only(
            study("a", effect(ODDS, "4", "2", "8")),
            study("b", effect(ODDS, "0.25", "0.125", "0.5")));
    assertThat(chart.hint()).isEqualTo("1 = no difference");
    assertThat(chart.ticks())
        .filteredOn(ChartScale.Tick::isZero)
        .extracting(ChartScale.Tick::words)
        .containsExactly("1");
    double none = percent(zero(chart));
    double four = percent(point(chart, 0).x());
    double quarter = percent(point(chart, 1).x());
    assertThat(four - none).isCloseTo(none - quarter, within(0.05));
    assertThat(percent(point(chart, 0).from())).isLessThan(four);
  }

  @Test
  void a_difference_stands_on_an_even_axis_on_which_0_is_no_difference() {
    PlotAxis difference = new PlotAxis("standardisedMeanDifference", "");
    StripChart chart =
        only(
            study("a", effect(difference, "-0.4", "-0.8", "0")),
            study("b", effect(difference, "0.8", "0.4", "1.2")));
    double none = percent(zero(chart));
    assertThat(percent(point(chart, 1).x()) - none)
        .isCloseTo(2 * (none - percent(point(chart, 0).x())), within(0.05));
    assertThat(chart.ticks().getFirst().words()).isEqualTo("−1");
  }

  @Test
  void a_number_in_another_unit_is_not_drawn_and_its_row_says_so() {
    StripChart chart =
        only(
            study("a", group(PER_ML, "3")),
            study("b", group(PER_ML, "5")),
            study("c", group(new PlotAxis(PlotAxis.LEVEL, "nmol/L"), "5")),
            study("d", group(new PlotAxis(PlotAxis.LEVEL, ""), "5")),
            study("e", group(new PlotAxis(PlotAxis.LEVEL, "points"), "5")),
            study("f"));
    assertThat(chart.drawn()).isEqualTo(2);
    assertThat(chart.of()).isEqualTo(6);
    assertThat(chart.parts().getFirst().strips())
        .extracting(StripChart.Strip::why)
        .containsExactly(
            "",
            "",
            "other measure",
            "number without a unit",
            "points of a scale",
            "no number read");
    assertThat(chart.caption()).contains("Rows without a point have no number that fits the axis.");
  }

  @Test
  void one_number_on_an_axis_is_no_picture() {
    assertThat(charts(study("a", group(PER_ML, "3")), study("b", effect(ODDS, "2", "1", "3"))))
        .isEmpty();
    PlotAxis points = new PlotAxis(PlotAxis.LEVEL, "points");
    assertThat(charts(study("a", group(points, "3")), study("b", group(points, "4")))).isEmpty();
  }

  @Test
  void of_a_study_that_prints_several_quantities_the_first_is_drawn() {
    PlottedValue other =
        new PlottedValue(
            "f2",
            "v2",
            PER_ML,
            "Another",
            "",
            true,
            one("90"),
            one("90"),
            one("90"),
            Spread.NONE,
            false,
            "90");
    StripChart chart = only(study("a", group(PER_ML, "3"), other), study("b", group(PER_ML, "5")));
    assertThat(chart.parts().getFirst().strips().getFirst().points()).hasSize(1);
    assertThat(chart.caption()).contains("the first is drawn");
  }

  @Test
  void what_lies_beyond_the_axis_ends_at_its_edge() {
    PlottedValue wide =
        new PlottedValue(
            "f",
            "v",
            PER_ML,
            "",
            "",
            true,
            one("2"),
            one("-3"),
            one("7"),
            Spread.DEVIATION,
            false,
            "2");
    StripChart chart = only(study("a", wide), study("b", group(PER_ML, "5")));
    assertThat(point(chart, 0).from()).isEqualTo("0.00%");
    assertThat(chart.ticks().getFirst().words()).isEqualTo("0");
  }

  @Test
  void the_sentence_of_a_claim_is_made_from_its_numbers() {
    assertThat(StudyVerdict.of(List.of())).isEqualTo("No study that is counted has looked for it.");
    assertThat(StudyVerdict.of(StudyGroup.of(List.of(study("a")))))
        .isEqualTo("The one study that did not require PEM found it.");
    assertThat(
            StudyVerdict.of(
                StudyGroup.of(
                    List.of(
                        study("a"),
                        study("b", "required", "notFound"),
                        study("c", "required", "notFound"),
                        study("d", "unclear", "mixed"),
                        study("e", "unclear", "found")))))
        .isEqualTo(
            "Results differ. Neither of the 2 studies that required PEM found it. The one study"
                + " that did not require PEM found it. Of the 2 studies with an unclear rule on"
                + " PEM, 1 found it, 1 found it in part.");
  }

  private static StripChart only(EvidenceLine... studies) {
    List<StripChart> charts = charts(studies);
    assertThat(charts).hasSize(1);
    return charts.getFirst();
  }

  private static List<StripChart> charts(EvidenceLine... studies) {
    return StripChart.of(StudyGroup.of(Arrays.asList(studies)));
  }

  private static StripChart.Point point(StripChart chart, int study) {
    return chart.parts().getFirst().strips().get(study).points().getFirst();
  }

  private static String zero(StripChart chart) {
    return chart.ticks().stream().filter(ChartScale.Tick::isZero).findFirst().orElseThrow().x();
  }

  private static double percent(String x) {
    return Double.parseDouble(x.replace("%", ""));
  }

  private static BigDecimal one(String number) {
    return new BigDecimal(number);
  }

  private static PlottedValue effect(PlotAxis axis, String number, String low, String high) {
    return new PlottedValue(
        "f",
        "v",
        axis,
        "",
        "Estimate",
        false,
        one(number),
        one(low),
        one(high),
        Spread.INTERVAL,
        false,
        number);
  }

  private static PlottedValue group(PlotAxis axis, String number) {
    return new PlottedValue(
        "f",
        "v",
        axis,
        "",
        "Patients",
        true,
        one(number),
        one(number),
        one(number),
        Spread.NONE,
        false,
        number);
  }

  private static EvidenceLine study(String slug, PlottedValue... values) {
    return study(slug, "notRequired", "found", values);
  }

  private static EvidenceLine study(
      String slug, String pem, String outcome, PlottedValue... values) {
    return new EvidenceLine(
        "#" + slug,
        new EntityId(EntityType.EVIDENCE, new Slug(slug)),
        "",
        2000,
        slug,
        "counted",
        outcome,
        Set.of("people"),
        Set.of(),
        "",
        pem,
        Set.of(),
        0,
        Set.of(slug),
        Set.of(),
        Set.of(),
        Set.of(),
        values.length == 0 ? Set.of() : Set.of("a number"),
        List.of(values),
        "");
  }
}
