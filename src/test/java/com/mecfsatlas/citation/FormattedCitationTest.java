package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormattedCitationTest {
  private static final FormattedCitation CITATIONS = new FormattedCitation();
  private static final Reference LUSSO =
      CitationCase.named("lusso-1993-infection-natural").reference();

  static List<String> styles() {
    return FormattedCitation.styles();
  }

  @Test
  void the_offered_styles_and_locales_are_the_files_that_are_bundled() throws Exception {
    Path folder = Path.of("src/main/resources/citation");
    try (Stream<Path> styles = Files.list(folder.resolve("styles"));
        Stream<Path> locales = Files.list(folder.resolve("locales"))) {
      assertThat(styles.map(file -> file.getFileName().toString().replace(".csl", "")))
          .containsExactlyInAnyOrderElementsOf(FormattedCitation.styles());
      assertThat(locales.map(file -> file.getFileName().toString().replace(".xml", "")))
          .containsExactlyInAnyOrderElementsOf(FormattedCitation.locales());
    }
  }

  @Test
  void apa_names_every_author_and_the_doi_once() {
    assertThat(CITATIONS.text(List.of(LUSSO), "apa", "en-US"))
        .isEqualTo(
            "Lusso, P., Malnati, M. S., Garzino-Demo, A., Crowley, R. W., Long, E. O., & Gallo,"
                + " R. C. (1993). Infection of natural killer cells by human herpesvirus 6. Nature,"
                + " 362(6419), 458–462. https://doi.org/10.1038/362458a0\n");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void every_style_formats_every_case_in_every_locale(String style) {
    for (CitationCase paper : CitationCase.all()) {
      for (String locale : FormattedCitation.locales()) {
        String text = CITATIONS.text(List.of(paper.reference()), style, locale);
        assertThat(text.lines()).as(paper.name()).hasSize(1);
        assertThat(text).as(paper.name()).doesNotContain("6..", "?.,", "mecfsatlas.com");
        if (!paper.reference().doi().isEmpty()) {
          assertThat(text.split(java.util.regex.Pattern.quote(paper.reference().doi()), -1))
              .as(text)
              .hasSizeLessThanOrEqualTo(2);
        }
        assertThat(text).contains(paper.reference().standingNotice());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void html_holds_nothing_but_plain_elements(String style) {
    for (CitationCase paper : CitationCase.all()) {
      String html = CITATIONS.html(List.of(paper.reference()), style, "en-US");
      assertThat(html.strip())
          .startsWith("<p class=\"citation\">")
          .endsWith("</p>")
          .as(paper.name());
      assertThat(html.replaceAll("</?(?:i|b|sup|sub|strong)>|<p class=\"citation\">|</p>", ""))
          .doesNotContain("<", ">");
    }
  }

  @Test
  void a_retraction_is_said_in_every_style() {
    Reference retracted = CitationCase.named("retracted").reference();
    for (String style : FormattedCitation.styles()) {
      assertThat(CITATIONS.text(List.of(retracted), style, "en-US")).contains("[RETRACTED. ");
      assertThat(CITATIONS.html(List.of(retracted), style, "en-US"))
          .contains("<strong>[RETRACTED. ");
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void a_notice_stands_beside_its_own_paper_in_whatever_order_the_style_sorts(String style) {
    Reference retracted = CitationCase.named("retracted").reference();
    Reference zebra = CitationCase.named("authors-particles-and-suffixes").reference();
    for (List<Reference> list :
        List.of(List.of(LUSSO, retracted, zebra), List.of(retracted, zebra, LUSSO))) {
      assertThat(CITATIONS.text(list, style, "en-US").lines().filter(l -> l.contains("[RETRACTED")))
          .singleElement()
          .asString()
          .containsIgnoringCase("a claim that was withdrawn");
    }
  }

  @Test
  void several_papers_are_several_lines() {
    Reference other = CitationCase.named("authors-group").reference();
    assertThat(CITATIONS.text(List.of(LUSSO, other), "vancouver", "en-US").lines()).hasSize(2);
  }

  @Test
  void a_language_alone_finds_its_locale() {
    assertThat(CITATIONS.text(List.of(LUSSO), "ieee", "de"))
        .isEqualTo(CITATIONS.text(List.of(LUSSO), "ieee", "de-DE"))
        .contains("Bd. 362");
  }

  @Test
  void an_unknown_style_or_locale_is_refused_with_the_list() {
    assertThatThrownBy(() -> CITATIONS.text(List.of(LUSSO), "harvard", "en-US"))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessageContaining("vancouver");
    assertThatThrownBy(() -> CITATIONS.html(List.of(LUSSO), "apa", "tlh"))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessageContaining("de-DE");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void what_was_formatted_before_and_at_once_changes_nothing(String style) {
    List<Reference> papers = CitationCase.all().stream().map(CitationCase::reference).toList();
    List<String> alone =
        papers.stream()
            .map(paper -> new FormattedCitation().text(List.of(paper), style, "en-US"))
            .toList();
    FormattedCitation shared = new FormattedCitation();
    for (int round = 0; round < 3; round++) {
      shared.html(papers, style, "en-US");
      assertThat(
              papers.parallelStream()
                  .map(paper -> shared.text(List.of(paper), style, "en-US"))
                  .toList())
          .isEqualTo(alone);
    }
  }

  @Test
  void apa_ends_a_long_list_with_its_last_author() {
    Reference fluge = ShippedPapersTest.paper("fluge-2016-metabolic-profiling");
    String text = CITATIONS.text(List.of(fluge), "apa", "en-US");
    Author.Person last = (Author.Person) fluge.authors().getLast();
    Author.Person twentieth = (Author.Person) fluge.authors().get(19);
    assertThat(fluge.authors()).hasSizeGreaterThan(20);
    assertThat(text)
        .contains(", … " + last.family() + ", ")
        .doesNotContain("et al.", "&", twentieth.family());
    assertThat(CITATIONS.html(List.of(fluge), "apa", "de-DE"))
        .contains(", … " + last.family())
        .doesNotContain("&amp;");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void the_number_of_an_article_is_no_range(String style) {
    Reference alter = ShippedPapersTest.paper("alter-2012-multicenter-blinded");
    assertThat(CITATIONS.text(List.of(alter), style, "en-US"))
        .contains("e00266-12")
        .doesNotContain("e00212");
    Reference blockmans = ShippedPapersTest.paper("blockmans-2006-does-methylphenidate");
    assertThat(CITATIONS.text(List.of(blockmans), style, "en-US")).contains("167.e23", "30");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void the_name_of_a_journal_keeps_its_capitals(String style) {
    for (Reference paper : ShippedPapersTest.all()) {
      if (paper.journal().matches("\\p{Lu}{2,}.*|\\p{Ll}.*")) {
        assertThat(CITATIONS.text(List.of(paper), style, "en-US")).contains(paper.journal());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void a_greek_letter_stays_small(String style) {
    Reference greek = CitationCase.named("greek-in-title").reference();
    assertThat(CITATIONS.text(List.of(greek), style, "en-US"))
        .contains("β2", "IFN-γ", "αβ", "µ")
        .doesNotContain("Β", "Α", "Γ", "Μ");
  }

  @Test
  void the_last_page_is_shortened_as_the_style_says() {
    Reference montoya = ShippedPapersTest.paper("montoya-2013-randomized-clinical");
    assertThat(CITATIONS.text(List.of(montoya), "mla", "en-US")).contains("pp. 2101–09,");
    Reference dibble = ShippedPapersTest.paper("dibble-2020-genetic-risk");
    assertThat(CITATIONS.text(List.of(dibble), "chicago", "en-US")).contains("R117–24.");
    assertThat(CITATIONS.text(List.of(dibble), "apa", "en-US")).contains("R117–R124.");
  }

  @Test
  void et_al_in_a_title_is_no_pair_of_words() {
    Reference brown = ShippedPapersTest.paper("brown-2013-contrasting-case");
    assertThat(CITATIONS.text(List.of(brown), "mla", "en-US")).contains("the Fukuda et al. CFS");
  }

  @Test
  void vancouver_has_no_hyphens_in_initials_and_the_others_keep_them() {
    Reference lo = ShippedPapersTest.paper("lo-2010-detection-mlv");
    assertThat(CITATIONS.text(List.of(lo), "vancouver", "en-US")).contains("Lo SC,");
    assertThat(CITATIONS.text(List.of(lo), "apa", "en-US")).contains("Lo, S.-C.,");
    for (Reference paper : ShippedPapersTest.all()) {
      assertThat(CITATIONS.text(List.of(paper), "vancouver", "en-US").split("\\. ", 3)[1])
          .doesNotContainPattern("\\p{Lu}-\\p{L}\\b");
    }
  }

  @Test
  void an_initial_outside_ascii_has_its_full_stop() {
    Reference fluge = ShippedPapersTest.paper("fluge-2016-metabolic-profiling");
    assertThat(CITATIONS.text(List.of(fluge), "mla", "en-US")).startsWith("Fluge, Ø., et al.");
  }

  @ParameterizedTest
  @MethodSource("styles")
  void nobody_is_the_last_author_of_a_list_that_was_cut(String style) {
    List<Reference> cut =
        ShippedPapersTest.all().stream()
            .filter(paper -> paper.authorListStatus().hasOthers() && !paper.authors().isEmpty())
            .toList();
    assertThat(cut).hasSizeGreaterThan(40);
    for (Reference paper : cut) {
      assertThat(CITATIONS.text(List.of(paper), style, "en-US"))
          .contains("et al.")
          .doesNotContain("et al..", "\uE001", ", , ");
    }
  }

  @Test
  void a_cut_list_ends_with_the_word_of_the_locale() {
    Reference stein = ShippedPapersTest.paper("stein-2025-efficacy-repeated");
    assertThat(CITATIONS.text(List.of(stein), "apa", "en-US"))
        .startsWith("Stein, E., Heindrich, C., Wittke, K., et al. (2025).");
    assertThat(CITATIONS.text(List.of(stein), "nature", "en-US"))
        .contains("Wittke, K. et al. Efficacy");
    assertThat(CITATIONS.text(List.of(stein), "apa", "de-DE")).contains("Wittke, K., u.\u00a0a.");
    assertThat(CITATIONS.html(List.of(stein), "apa", "en-US"))
        .contains("Wittke, K., et al. (2025)")
        .doesNotContain("&amp; Wittke", "&#38; Wittke");
  }
}
