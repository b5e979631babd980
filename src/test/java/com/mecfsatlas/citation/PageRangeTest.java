package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page ranges as records write them. */
class PageRangeTest {
  @ParameterizedTest
  @CsvSource({
    "458-462,   458,      462",
    "458–462,   458,      462",
    "458-458,   458,      458",
    "326-9,     326,      329",
    "S126-9,    S126,     S129",
    "S126-S129, S126,     S129",
    "99-101,    99,       101",
    "e1002030,  e1002030, ''",
    "A1-B2,     A1-B2,    ''",
    "e00266-12, e00266-12, ''",
    "167.e23-30, 167.e23, 167.e30",
    "167.e23-167.e30, 167.e23, 167.e30",
    "167.e23-168.e30, 167.e23-168.e30, ''",
    "12-9,      12,       19",
    "1209-7,    1209-7,   ''",
    "'',        '',       ''",
  })
  void a_range_has_a_first_and_a_full_last_page(String text, String first, String last) {
    assertThat(PageRange.of(text)).isEqualTo(new PageRange(first, last));
  }
}
