package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IFN-γ and TNF-α | IFN-{$\\gamma$} and TNF-{$\\alpha$}",
        "αβ T cells | {$\\alpha$}{$\\beta$} T cells",
        "αβγ | αβγ",
        "ά | ά",
        "⁰⁴⁹ and ₀₁₉ | {$^0$}{$^4$}{$^9$} and {$_0$}{$_1$}{$_9$}",
        "ⁱ and ⁺ and ₊ | ⁱ and ⁺ and ₊",
        "p ≤ 5 − 3 | p {$\\leq$} 5 {$-$} 3",
        "a𝛼α | a𝛼{$\\alpha$}",
        "100% & {more} | 100\\% \\& {\\textbraceleft}more{\\textbraceright}",
        "a--b | a-{}-b",
      })
  void a_symbol_is_a_formula_and_a_word_a_word(String text, String tex) {
    assertThat(TexText.of(text)).isEqualTo(tex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain~ | plain~",
        "é | {\\'e}",
        "Ňç | {\\v N}{\\c c}",
        "ø | {\\o}",
        "ệ | {\\char\"1EC7}",
        "ά | {\\char\"03AC}",
        "王 | {\\char\"738B}",
        "😀 | {\\char\"1F600}",
        "– | --",
      })
  void in_ascii_every_other_character_is_a_command(String tex, String ascii) {
    assertThat(TexAscii.of(tex)).isEqualTo(ascii);
  }

  @Test
  void ascii_ends_at_its_128th_character() {
    assertThat(TexAscii.of("\u007f\u0080")).isEqualTo("\u007f{\\char\"0080}");
  }

  @Test
  void a_name_of_the_list_covers_what_it_shares_a_character_with() {
    ProperNames names = new ProperNames("x Borna y");
    assertThat(names.cover(0, 2)).isFalse();
    assertThat(names.cover(0, 3)).isTrue();
    assertThat(names.cover(6, 9)).isTrue();
    assertThat(names.cover(7, 9)).isFalse();
    assertThat(new ProperNames("xBorna").cover(0, 6)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NICE Guideline NG206 | NICE Guideline | NG206",
        "NICE Guideline | NICE Guideline | ''",
        "Report 7 | Report | 7",
        "2015 | 2015 | ''",
      })
  void a_report_has_a_number_where_its_series_ends_with_one(
      String report, String series, String number) {
    assertThat(Imprint.of("NICE", report)).isEqualTo(new Imprint("NICE", series, number));
  }
}
