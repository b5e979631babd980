package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is changed for the processor of citation styles comes out of it as it went in. */
class SignsTest {
  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("abcXYZ09 .-–αβγΩµμé")
        .withCharRange('\u0370', '\u03ff')
        .ofMinLength(1)
        .ofMaxLength(30);
  }

  @Property
  void a_title_and_a_name_come_back(@ForAll("text") String text) {
    assertThat(CaseSigns.restored(CaseSigns.title(text))).isEqualTo(text);
    assertThat(CaseSigns.restored(CaseSigns.name(text))).isEqualTo(text);
  }

  @Property
  void no_greek_letter_is_left_that_could_become_a_capital(@ForAll("text") String text) {
    assertThat(CaseSigns.title(text)).doesNotContainPattern("[\\u0370-\\u03ffµ]");
  }

  @Example
  void a_name_in_capitals_or_that_begins_small_has_a_letter_without_case() {
    assertThat(CaseSigns.title("JAMA")).startsWith("JAMA").hasSize(5);
    assertThat(CaseSigns.title("Nature")).isEqualTo("Nature");
    assertThat(CaseSigns.name("Nature")).isEqualTo("Nature");
    assertThat(CaseSigns.name("bioRxiv")).endsWith("bioRxiv").hasSize(8);
    assertThat(CaseSigns.title("bioRxiv")).isEqualTo("bioRxiv");
    assertThat(CaseSigns.title("Fukuda et al. of")).doesNotContain(" al.");
    assertThat(CaseSigns.title("secret alliance")).isEqualTo("secret alliance");
  }

  @Example
  void the_number_of_an_article_has_nothing_that_looks_like_a_range_or_an_end() {
    assertThat(PageSigns.forProcessor(new PageRange("e00266-12.3", "")))
        .doesNotContain("-", ".")
        .satisfies(signs -> assertThat(PageSigns.restored(signs)).isEqualTo("e00266-12.3"));
    assertThat(PageSigns.forProcessor(new PageRange("458", "462"))).isEqualTo("458-462");
    assertThat(PageSigns.forProcessor(new PageRange("167.e23", "167.e30")))
        .doesNotContain("-", ".")
        .satisfies(signs -> assertThat(PageSigns.restored(signs)).isEqualTo("167.e23–167.e30"));
  }

  @Example
  void a_style_shortens_the_last_page_as_it_says() {
    PageRange pages = new PageRange("2101", "2109");
    PageRangeFormat two = PageRangeFormat.of("<style page-range-format=\"minimal-two\">");
    assertThat(two.applied("pp. 2101–9, 2001", pages)).isEqualTo("pp. 2101–09, 2001");
    assertThat(two.applied("pp. 2101–2109", pages)).isEqualTo("pp. 2101–2109");
    assertThat(two.applied("pp. 3–9", new PageRange("3", "9"))).isEqualTo("pp. 3–9");
    assertThat(two.applied("pp. 3–1", new PageRange("3", "11"))).isEqualTo("pp. 3–11");
    assertThat(two.applied("p. 3", new PageRange("3", ""))).isEqualTo("p. 3");
    PageRange letters = new PageRange("R117", "R124");
    PageRangeFormat chicago = PageRangeFormat.of("<style page-range-format=\"chicago-16\">");
    assertThat(chicago.applied("R117–R24.", letters)).isEqualTo("R117–24.");
    assertThat(chicago.applied("2101–9.", pages)).isEqualTo("2101–9.");
    PageRangeFormat none = PageRangeFormat.of("<style>");
    assertThat(none).isEqualTo(new PageRangeFormat(""));
    assertThat(none.applied("R117–R24.", letters)).isEqualTo("R117–R24.");
    assertThat(none.applied("2101–9.", pages)).isEqualTo("2101–9.");
  }
}
