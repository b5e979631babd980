package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Slugs follow the rule by which the older site made its addresses. */
class SlugRuleTest {
  private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(?:,|$)");

  /** Made by hand for its page, not by the rule. */
  private static final String HAND_MADE = "stevens-2018-two-day-cpet";

  @Example
  void the_rule_gives_the_known_slugs_but_the_one_made_by_hand() throws IOException {
    List<String> differing = new ArrayList<>();
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/citation/known-slugs.csv"));
    assertThat(lines).hasSize(29);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      String first = cells.get(1).split(";", -1)[0];
      String family = first.contains(",") ? first.split(",", -1)[0] : "";
      if (!SlugRule.propose(family, cells.get(2), cells.get(3)).text().equals(cells.get(0))) {
        differing.add(cells.get(0));
      }
    }
    assertThat(differing).containsExactly(HAND_MADE);
  }

  @Property
  void every_paper_gets_a_slug(@ForAll String family, @ForAll String year, @ForAll String title) {
    assertThat(SlugRule.propose(family, year, title).text()).doesNotContain("--");
  }

  @Property
  void slugs_never_collide(@ForAll List<String> titles) {
    Set<Slug> taken = new LinkedHashSet<>();
    titles.forEach(
        title ->
            assertThat(
                    taken.add(SlugRule.free(SlugRule.propose("", "2001", title), taken::contains)))
                .isTrue());
  }

  @Example
  void a_second_paper_of_the_same_name_gets_a_number() {
    Slug first = SlugRule.propose("O'Neal", "2021", "The Enterovirus Theory");
    assertThat(first.text()).isEqualTo("oneal-2021-enterovirus-theory");
    Set<Slug> taken = Set.of(first, new Slug(first + "-2"));
    assertThat(SlugRule.free(first, taken::contains).text())
        .isEqualTo("oneal-2021-enterovirus-theory-3");
  }

  @Example
  void a_slug_has_the_first_two_words_of_three_letters_that_say_something() {
    assertThat(SlugRule.propose("Lee", "in 2001", "On the Old Man and his Sea").text())
        .isEqualTo("lee-2001-old-man");
    assertThat(SlugRule.propose("", "", "").text()).isEqualTo("unknown-nd");
  }

  @Example
  void a_slug_has_at_most_190_characters_and_ends_with_none_to_join() {
    assertThat(SlugRule.propose("a".repeat(185), "2001", "Title").text())
        .isEqualTo("a".repeat(185) + "-2001");
    assertThat(SlugRule.propose("a".repeat(184), "2001", "Title").text())
        .isEqualTo("a".repeat(184) + "-2001");
    assertThat(SlugRule.propose("a".repeat(180), "2001", "Title words").text())
        .isEqualTo("a".repeat(180) + "-2001-titl");
  }

  @Example
  void accents_are_deleted_not_folded() {
    assertThat(SlugRule.propose("Lozano de León", "1992", "Infection in human").text())
        .isEqualTo("lozano-de-len-1992-infection-human");
  }

  private static List<String> cells(String line) {
    return CELL.matcher(line)
        .results()
        .map(SlugRuleTest::cell)
        .filter(cell -> cell != null)
        .toList();
  }

  private static String cell(MatchResult match) {
    return match.group(1) != null ? match.group(1).replace("\"\"", "\"") : match.group(2);
  }
}
