package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.Slug;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
  private static Reference paper(AuthorListStatus status, List<Author> authors) {
    return new Reference(
        new Slug("a-2001-title"),
        "",
        PublicationForm.JOURNAL_ARTICLE,
        authors,
        status,
        "Title",
        Imprint.NONE,
        "",
        "",
        "",
        "",
        new PageRange("", ""),
        "",
        "",
        PublicationStanding.CURRENT,
        "",
        "");
  }

  private static List<Author> people(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> (Author) new Author.Person("Family" + i, "A"))
        .toList();
  }

  private static List<String> shown(NameRules rules, Reference paper) {
    return rules.authors(paper).stream()
        .map(author -> AuthorSigns.restored(author.inverted(), "others").strip())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<bibliography et-al-min=\"21\" et-al-use-first=\"19\" et-al-use-last=\"true\"> | 21 | 19 | true",
        "<bibliography et-al-min=\"8\" et-al-use-first=\"7\"> | 0 | 0 | true",
        "<bibliography et-al-use-last=\"true\"> | 0 | 0 | true",
        "<citation et-al-min=\"3\" et-al-use-last=\"true\"> | 0 | 0 | true",
        "<style initialize-with-hyphen=\"false\"><bibliography> | 0 | 0 | false",
        "<style initialize-with-hyphen=\"false\"> | 0 | 0 | false",
      })
  void a_style_says_which_authors_it_shows(
      String style, int lastFrom, int beforeLast, boolean hyphens) {
    assertThat(NameRules.of(style)).isEqualTo(new NameRules(lastFrom, beforeLast, hyphens));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2, 3, 'Family0, A; Family1, A; Family2, A'",
    "4, 2, 4, 'Family0, A; Family1, A; , … Family3, A'",
    "4, 2, 5, 'Family0, A; Family1, A; , … Family4, A'",
    "2, 2, 3, 'Family0, A; Family1, A; Family2, A'",
    "2, 2, 4, 'Family0, A; Family1, A; , … Family3, A'",
    "0, 0, 3, 'Family0, A; Family1, A; Family2, A'",
  })
  void a_long_list_ends_with_its_last_author_where_the_style_wants_it(
      int lastFrom, int beforeLast, int authors, String shown) {
    NameRules rules = new NameRules(lastFrom, beforeLast, true);
    assertThat(String.join("; ", shown(rules, paper(AuthorListStatus.COMPLETE, people(authors)))))
        .isEqualTo(shown);
  }

  @Test
  void the_last_author_of_a_list_that_was_cut_is_nobody_who_is_known() {
    NameRules rules = new NameRules(2, 1, true);
    assertThat(shown(rules, paper(AuthorListStatus.CUT, people(2))))
        .containsExactly("Family0, A", "Family1, A", "others");
    assertThat(shown(rules, paper(AuthorListStatus.CUT, List.of()))).isEmpty();
  }

  @Test
  void a_group_may_be_the_last_author() {
    List<Author> authors =
        List.of(
            new Author.Person("One", "A"),
            new Author.Person("Two", "B"),
            new Author.Group("Three"));
    assertThat(shown(new NameRules(2, 1, true), paper(AuthorListStatus.COMPLETE, authors)))
        .containsExactly("One, A", ", … Three");
  }

  @ParameterizedTest
  @CsvSource({
    "S-C, true, S-C",
    "S-C, false, S C",
    "S‐C, false, S C",
    "Ø, true, Ø.",
    "Ø., true, Ø.",
    "Øystein, true, Øystein",
    "A Ø B, true, A Ø. B",
    "Ø-C, false, Ø. C",
  })
  void initials_are_spelled_as_the_style_wants(String given, boolean hyphens, String spelled) {
    List<Author> authors = List.of(new Author.Person("Fa-mily", given), new Author.Group("A-B Ø"));
    assertThat(new NameRules(0, 0, hyphens).authors(paper(AuthorListStatus.COMPLETE, authors)))
        .containsExactly(new Author.Person("Fa-mily", spelled), new Author.Group("A-B Ø"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One, A., & \uE000Two, B. (2001) | One, A., … Two, B. (2001)",
        "One, A., &#38; \uE000Two | One, A., … Two",
        "One, A., and \uE000Two | One, A., … Two",
        "One, A., &amp; \uE001 (2001) | One, A., others (2001)",
        "One A, \uE001. Title | One A, others Title",
        "One & \uE001 Title | One others Title",
        "One, A. Title | One, A. Title",
      })
  void those_left_out_are_dots_and_those_whom_nobody_read_a_word(String entry, String restored) {
    assertThat(AuthorSigns.restored(entry, "others")).isEqualTo(restored);
  }
}
