package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationHtmlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain text                                              | plain text
          <i>Nature</i>, <b>362</b>                               | Nature, 362
          <span style="font-style: italic">Nature</span>, 362     | <i>Nature</i>, 362
          <span style="font-weight: bold">362</span>              | <b>362</b>
          <div class="csl-left-margin">1.</div><div>Lusso</div>   | 1. Lusso
          <div>[1]</div><div>Lusso</div>                          | [1] Lusso
          [12]Lusso                                               | [12] Lusso
          1993. Lusso                                             | 1993. Lusso
          CO<sub>2</sub> and 10<sup>3</sup>                       | CO<sub>2</sub> and 10<sup>3</sup>
          <div><span style="font-style: italic">a<sub>b</sub></span></div> | <i>a<sub>b</sub></i>
          <script>alert(1)</script>                               | alert(1)
          <sup onclick="x">3</sup>                                | <sup>3</sup>
          a</i>b                                                  | ab
          costs $1 \\ more                                        | costs $1 \\ more
          """)
  void only_plain_elements_are_left_of_an_entry(String entry, String paragraph) {
    assertThat(CitationHtml.paragraph(entry, ""))
        .isEqualTo("<p class=\"citation\">" + paragraph + "</p>");
  }

  @Test
  void notices_stand_behind_it_and_are_text() {
    assertThat(CitationHtml.paragraph("Lusso", "[RETRACTED. \"A\" < B & C > D]"))
        .isEqualTo(
            "<p class=\"citation\">Lusso <strong>[RETRACTED. &quot;A&quot; &lt; B &amp; C &gt; D]"
                + "</strong></p>");
  }
}
