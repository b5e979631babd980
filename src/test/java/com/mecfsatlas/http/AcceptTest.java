package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | 1000",
        "'' | 1000",
        "text/csv | 1000",
        "TEXT/CSV;Q=0.3 | 300",
        "text/* | 1000",
        "*/*;q=0.1 | 100",
        "text/csv;q=0, */* | 0",
        "*/*, text/*;q=0.5 | 500",
        "text/csv; charset=utf-8; q=0.25 | 250",
        "image/png | 0",
        "text/csv;q=nonsense, text/*;q=0.2 | 200",
        "text/csv;q=1.5, image/png | 0",
        ",,;q=, | 1000",
        "text/csv;a\"b\", text/*;q=0.2 | 200",
        "text/csv;q=0;q=0.5, text/*;q=0.3 | 300",
      })
  void the_most_specific_range_decides(String field, int thousandths) {
    assertThat(Accept.parse(field).weight(MediaType.of("text/csv"))).isEqualTo(thousandths);
  }

  @Property
  void no_field_is_too_odd_to_read(@ForAll String field) {
    assertThat(Accept.parse(field).weight(MediaType.of("text/csv"))).isBetween(0, 1000);
  }

  @Example
  void a_name_is_made_of_the_characters_of_a_token() {
    for (char c = 0; c < 300; c++) {
      assertThat(Accept.parse("image/png, text/" + c).ranges())
          .as("text/%c", c)
          .hasSize(Character.toString(c).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]") ? 2 : 1);
    }
  }

  @Example
  void a_field_of_over_8192_characters_is_not_read() {
    assertThat(Accept.parse("image/png" + " ".repeat(8192 - 9)).weight(MediaType.of("text/csv")))
        .isZero();
    assertThat(Accept.parse("image/png" + " ".repeat(8193 - 9))).isEqualTo(Accept.ANYTHING);
  }
}
