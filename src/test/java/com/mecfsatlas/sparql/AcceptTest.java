package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " | 1",
        "'' | 1",
        "text/csv | 1",
        "TEXT/CSV;Q=0.3 | 0.3",
        "text/* | 1",
        "*/*;q=0.1 | 0.1",
        "text/csv;q=0, */* | 0",
        "*/*, text/*;q=0.5 | 0.5",
        "text/csv; charset=utf-8; q=0.25 | 0.25",
        "image/png | 0",
        "text/csv;q=nonsense, text/*;q=0.2 | 0.2",
        "text/csv;q=1.5, image/png | 0",
        ",,;q=, | 1",
      })
  void the_most_specific_range_decides(String field, double quality) {
    assertThat(Accept.parse(field).quality("text/csv")).isEqualTo(quality);
  }

  @Property
  void no_field_is_too_odd_to_read(@ForAll String field) {
    assertThat(Accept.parse(field).quality("text/csv")).isBetween(0.0, 1.0);
  }
}
