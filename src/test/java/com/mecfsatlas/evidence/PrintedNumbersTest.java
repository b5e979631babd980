package com.mecfsatlas.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;

/** How printed numbers read. */
class PrintedNumbersTest {
  /** Some properties of a number; a value of a list is named after its last part. */
  private record Given(Map<String, String> properties) implements PrintedNumber {
    static Given of(Map<Property, String> properties) {
      return new Given(
          properties.entrySet().stream()
              .collect(Collectors.toMap(each -> each.getKey().getURI(), Map.Entry::getValue)));
    }

    @Override
    public String id() {
      return "f1-value-1";
    }

    @Override
    public String text(Property property) {
      return properties.getOrDefault(property.getURI(), "");
    }

    @Override
    public String value(Property property) {
      return text(ResourceFactory.createProperty(property.getURI() + "-value"));
    }

    @Override
    public String people() {
      return text(Atlas.groupCount);
    }
  }

  private static String group(Map<Property, String> properties) {
    return GroupNumbers.of(Given.of(properties)).words();
  }

  private static String effect(String measure, String direction, Map<Property, String> more) {
    Map<Property, String> properties = new HashMap<>(more);
    properties.put(
        ResourceFactory.createProperty(Atlas.effectMeasure.getURI() + "-value"), measure);
    properties.put(ResourceFactory.createProperty(Atlas.direction.getURI() + "-value"), direction);
    return EffectNumbers.of(Given.of(properties)).number();
  }

  @Test
  void a_share_tells_how_many_of_how_many() {
    assertThat(
            group(
                Map.of(
                    Atlas.resultGroup, "Patients",
                    Atlas.groupCount, "80",
                    Atlas.count, "17",
                    Atlas.total, "76",
                    Atlas.percent, "22")))
        .isEqualTo("Patients (80 people): 17 of 76 (22%)");
    assertThat(group(Map.of(Atlas.count, "17", Atlas.percent, "22"))).isEqualTo("17 (22%)");
    assertThat(group(Map.of(Atlas.percent, "22", Atlas.total, "76"))).isEqualTo("22% of 76");
    assertThat(group(Map.of(Atlas.percent, "0.4", Atlas.unit, "%"))).isEqualTo("0.4%");
    assertThat(group(Map.of(Atlas.count, "3", Atlas.unit, "events"))).isEqualTo("3 events");
  }

  @Test
  void a_measured_number_tells_its_kind_its_spread_and_its_unit() {
    assertThat(
            group(
                Map.of(
                    Atlas.groupInWords, "After treatment",
                    Atlas.mean, "-5.1",
                    Atlas.standardDeviation, "1.2",
                    Atlas.unit, "ng/mL",
                    Atlas.total, "12")))
        .isEqualTo("After treatment: mean −5.1 (SD 1.2) ng/mL, measured in 12");
    assertThat(
            group(
                Map.of(
                    Atlas.median, "3.2",
                    Atlas.lowerQuartile, "2",
                    Atlas.upperQuartile, "5",
                    Atlas.rangeMinimum, "-1",
                    Atlas.rangeMaximum, "9")))
        .isEqualTo("median 3.2 (IQR 2 to 5), range −1 to 9");
    assertThat(group(Map.of(Atlas.mean, "4", Atlas.standardError, "0.2", Atlas.unit, "wk")))
        .isEqualTo("mean 4 (SE 0.2) weeks");
    assertThat(group(Map.of(Atlas.level, "65", Atlas.unit, "%"))).isEqualTo("65%");
    assertThat(group(Map.of(Atlas.level, "65", Atlas.lowerQuartile, "4", Atlas.upperQuartile, "8")))
        .isEqualTo("65 (IQR 4 to 8)");
    assertThat(group(Map.of(Atlas.level, "7", Atlas.unit, "10*6/L"))).isEqualTo("7 10⁶/L");
  }

  @Test
  void an_effect_tells_its_size_how_sure_it_is_and_its_test() {
    assertThat(
            effect(
                "oddsRatio",
                "",
                Map.of(
                    Atlas.effectMeasure, "Odds ratio",
                    Atlas.estimate, "1.43",
                    Atlas.intervalLower, "1.09",
                    Atlas.intervalUpper, "1.86",
                    Atlas.intervalLevel, "95",
                    Atlas.pValue, "0.009",
                    Atlas.adjustedFor, "age")))
        .isEqualTo("odds ratio 1.43 (95% CI 1.09 to 1.86), p = 0.009, adjusted for age");
    assertThat(effect("testOnly", "higher", Map.of(Atlas.pValueBelow, "0.001")))
        .isEqualTo("higher, p < 0.001");
    assertThat(effect("testOnly", "none", Map.of(Atlas.pValueAbove, "0.05", Atlas.test, "t test")))
        .isEqualTo("no difference, p > 0.05, t test");
    assertThat(effect("testOnly", "none", Map.of())).isEqualTo("no difference (p not given)");
    assertThat(effect("correlation", "lower", Map.of(Atlas.effectMeasure, "Correlation")))
        .isEqualTo("correlation, more goes with less");
    assertThat(effect("other", "", Map.of(Atlas.estimate, "-2.66", Atlas.unit, "%")))
        .isEqualTo("−2.66%");
  }

  @Test
  void numbers_of_several_quantities_stand_apart_and_long_rows_are_cut_with_a_word() {
    GroupNumbers one = new GroupNumbers("f1-value-1", "Patients", "Share", "65%");
    GroupNumbers other = new GroupNumbers("f1-value-2", "Patients", "Number", "12");
    EffectNumbers test = new EffectNumbers("f1-effect-1", "Test", "Share", "p = 0.003");
    assertThat(new FindingNumbers(List.of(one, other), List.of(test)).words())
        .containsExactly("Share – Patients: 65%; p = 0.003", "Number – Patients: 12");
    assertThat(new FindingNumbers(List.of(one, one, one, one, one), List.of()).brief())
        .endsWith("… more in the record");
  }
}
