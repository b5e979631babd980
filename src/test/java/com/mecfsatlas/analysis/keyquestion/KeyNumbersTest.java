package com.mecfsatlas.analysis.keyquestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNumbersTest {
  private static final KeyNumbers NUMBERS =
      new KeyNumbers(Map.of("one", 1, "few", 3, "many", 1200), Map.of("first", "EBV {few}"));

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "one = 1, true",
    "one > 1, false",
    "few < many, true",
    "2*few > 5, true",
    "one > 0 and few = 4, false",
    "one > 0 and 400*few = many, true"
  })
  void a_condition_holds_where_all_its_comparisons_do(String condition, boolean holds) {
    assertThat(NUMBERS.holds(condition)).isEqualTo(holds);
  }

  @Test
  void a_gap_takes_the_number_the_number_with_its_noun_or_the_form_of_a_word() {
    assertThat(
            NUMBERS.fill(
                "{many:claim|claims} of {few}, {one:study|studies} {one|says|say} {first}"))
        .isEqualTo("1,200 claims of 3, 1 study says EBV {few}");
  }

  @Test
  void what_was_not_counted_is_refused_by_its_name() {
    for (String name : List.of("fewer", "First")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NUMBERS.fill("{" + name + "}"))
          .withMessageContaining(name)
          .withMessageContaining("few");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NUMBERS.holds("few >= 2"))
        .withMessageContaining("few >= 2");
  }

  @Test
  void a_sentence_without_a_last_wording_for_all_other_cases_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RuledSentence(List.of(new RuledSentence.Wording("few > 1", "", "Few."))))
        .withMessageContaining("Few.");
  }
}
