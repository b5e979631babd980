package com.mecfsatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.ShippedGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what they find first in the shipped data. */
class SearchTest {
  private static final Search SEARCH = ShippedGraph.search();
  private static final Set<SearchGroup> ASIDE = Set.of(SearchGroup.AUTHORS, SearchGroup.JOURNALS);
  private static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/search/first-results.csv", delimiter = '|', numLinesToSkip = 1)
  void what_is_looked_for_comes_first(String typed, String first, SearchMatch match) {
    assertThat(SEARCH.find(ShippedGraph.graph(), typed).hits())
        .isNotEmpty()
        .first()
        .satisfies(
            hit -> {
              assertThat(hit.thing().path()).isEqualTo(first);
              assertThat(hit.match()).isEqualTo(match);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/search/meanings.csv", delimiter = '|', numLinesToSkip = 1)
  void a_name_with_several_meanings_lists_them_first(String typed, String meanings) {
    SearchResult result = SEARCH.find(ShippedGraph.graph(), typed);
    List<String> expected = List.of(meanings.split(" "));
    assertThat(result.meanings())
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.meanings().stream().map(card -> card.thing().path()))
                  .containsExactlyInAnyOrderElementsOf(expected);
              assertThat(name.note()).isNotEmpty();
            });
    assertThat(expected).contains(result.hits().getFirst().thing().path());
  }

  @Test
  void every_name_that_the_data_show_to_be_ambiguous_is_listed() {
    List<String> shared = new ArrayList<>();
    ShippedGraph.graph()
        .select(
            QUERIES.get("violation/shared-names-that-are-not-listed-as-ambiguous"),
            Map.of(),
            row -> shared.add(row.toString()));
    assertThat(shared).isEmpty();
  }

  @Test
  void every_thing_with_a_page_is_found_by_its_own_name() {
    List<String> lost = new ArrayList<>();
    int asked = 0;
    for (EntityType kind : EntityType.values()) {
      List<Listing.Row> rows = ShippedGraph.graph().list(kind).rows();
      for (int i = 0; i < rows.size(); i += Math.max(1, rows.size() / 40)) {
        Listing.Row row = rows.get(i);
        asked++;
        if (SEARCH.find(ShippedGraph.graph(), row.cell("label")).hits().stream()
            .noneMatch(hit -> hit.thing().equals(row.thing()))) {
          lost.add(row.thing() + " " + row.cell("label"));
        }
      }
    }
    assertThat(asked).isGreaterThan(300);
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"herpesvirus", "natural killer", "Epstein Barr", "fatigue in women"})
  void nothing_is_found_twice_and_worse_matches_come_later(String typed) {
    List<SearchHit> hits = SEARCH.find(ShippedGraph.graph(), typed).hits();
    assertThat(hits).extracting(SearchHit::thing).isNotEmpty().doesNotHaveDuplicates();
    assertThat(hits)
        .filteredOn(hit -> !ASIDE.contains(hit.group()))
        .extracting(SearchHit::match)
        .isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"virus", "fatigue", "exercise", "medicine", "sleep", "brain"})
  void no_journal_and_no_author_stands_above_what_is_asked(String typed) {
    List<SearchGroup> groups =
        SEARCH.find(ShippedGraph.graph(), typed).hits().stream()
            .filter(hit -> !hit.match().isExact())
            .map(SearchHit::group)
            .toList();
    int first =
        IntStream.range(0, groups.size())
            .filter(i -> ASIDE.contains(groups.get(i)))
            .findFirst()
            .orElse(groups.size());
    assertThat(groups.subList(first, groups.size())).allMatch(ASIDE::contains);
  }

  /** In the words of the language: one and several, and what is asked around them. */
  @ParameterizedTest
  @CsvSource({
    "virus, viruses",
    "herpesvirus, herpesviruses",
    "illness, illnesses",
    "analysis, analyses",
    "diagnosis, diagnoses",
    "complex, complexes",
    "headache, headaches",
    "cause, causes",
    "dose, doses",
    "virus, did a virus do this",
    "brain fog, why do I have brain fog",
    "NK cells, how are my NK cells"
  })
  void one_and_several_and_a_question_find_the_same(String one, String other) {
    NameAnalyzer words = NameAnalyzer.ofQueries();
    assertThat(SearchTerms.of(other, words).words()).isEqualTo(SearchTerms.of(one, words).words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Do T", "Who", "How", "us", "can"})
  void what_may_be_a_name_is_looked_for(String name) {
    assertThat(SearchTerms.of(name, NameAnalyzer.ofQueries()).words())
        .hasSize(name.split(" ").length);
  }

  @Test
  void a_word_that_begins_otherwise_is_no_slip_of_the_hand() {
    assertThat(SEARCH.find(ShippedGraph.graph(), "shingles").hits())
        .noneMatch(hit -> hit.card().label().startsWith("Single"));
  }

  @Test
  void equally_good_things_come_before_records_and_records_before_papers() {
    List<SearchGroup> groups =
        SEARCH.find(ShippedGraph.graph(), "natural killer cells").hits().stream()
            .filter(hit -> hit.match() == SearchMatch.WORDS)
            .map(SearchHit::group)
            .toList();
    assertThat(groups).contains(SearchGroup.EVIDENCE, SearchGroup.PAPERS).isSorted();
  }

  @Test
  void equally_good_things_are_ordered_by_how_many_records_mention_them() {
    List<SearchHit> hits =
        SEARCH.find(ShippedGraph.graph(), "herpesvirus").hits().stream()
            .filter(hit -> hit.match() == SearchMatch.WORDS && hit.group() == SearchGroup.THINGS)
            .toList();
    assertThat(hits).hasSizeGreaterThan(2);
    IntStream.range(1, hits.size())
        .forEach(
            i ->
                assertThat(hits.get(i).card().records())
                    .isLessThanOrEqualTo(hits.get(i - 1).card().records()));
  }

  @Test
  void a_number_is_never_taken_for_another() {
    assertThat(SEARCH.find(ShippedGraph.graph(), "herpesvirsu 6").hits())
        .isNotEmpty()
        .allMatch(hit -> hit.card().toString().contains("6"));
  }

  @Test
  void claims_are_found_too() {
    assertThat(SEARCH.find(ShippedGraph.graph(), "HHV-6 natural killer").hits(SearchGroup.CLAIMS))
        .isNotEmpty();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "*:*",
        "\"",
        "\"unclosed",
        "AND OR NOT",
        "(((",
        "\\",
        "field:value~99",
        "label:[* TO *]",
        "/.*.*.*.*x/",
        "?*?*?*",
        "+-!(){}[]^\"~*?:\\/",
        "<script>alert(1)</script>",
        "\u0000\u0001\u001f",
        "\u202eabc\u202c",
        "שלום עולם",
        "🦠🧬",
        "\ud800",
        "a".repeat(10_000),
        "ab ".repeat(3_000),
        "αβγδε",
        "مرحبا");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothing_typed_is_read_as_a_query_language_or_makes_the_search_fail(String typed) {
    int everything =
        Stream.of(EntityType.values())
            .mapToInt(kind -> ShippedGraph.graph().list(kind).rows().size())
            .sum();
    assertThat(SEARCH.find(ShippedGraph.graph(), typed).hits()).hasSizeLessThan(everything / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "---", "***", "🦠"})
  void without_a_word_nothing_is_found(String typed) {
    assertThat(SEARCH.find(ShippedGraph.graph(), typed)).isEqualTo(SearchResult.NOTHING);
  }

  @TestFactory
  Stream<DynamicTest> every_match_there_is_has_an_example() {
    Set<SearchMatch> seen = new HashSet<>();
    Stream.of(
            "10368",
            "HHV-6",
            "human herpesvirus 6",
            "null cell",
            "Epstein Barr",
            "herpesv",
            "Lusso 1993 Nature",
            "fatige",
            "Epstien-Barr",
            "herpesvirus in zebras")
        .forEach(
            typed ->
                SEARCH
                    .find(ShippedGraph.graph(), typed)
                    .hits()
                    .forEach(hit -> seen.add(hit.match())));
    return Stream.of(SearchMatch.values())
        .map(match -> dynamicTest(match.name(), () -> assertThat(seen).contains(match)));
  }
}
