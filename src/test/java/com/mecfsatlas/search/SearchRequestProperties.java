package com.mecfsatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.evidence.StudyChoices;
import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.evidence.StudyParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class SearchRequestProperties {
  private static final StudyChoices CHOICES =
      new StudyChoices(
          Map.of(
              "criteria", named("ccc-2003"),
              "design", named("rct"),
              "standing", named("retracted")));
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "pem", StudyFilter.PEM,
          "setting", StudyFilter.SETTINGS,
          "criteria", Set.of("ccc-2003"),
          "design", Set.of("rct"),
          "standing", Set.of("retracted"));

  private static SequencedMap<String, String> named(String value) {
    return new LinkedHashMap<>(Map.of(value, value));
  }

  @Property(tries = 300)
  void the_canonical_query_asks_for_the_same(
      @ForAll String q,
      @ForAll("filters") Map<String, String> filters,
      @ForAll("sorts") String sort,
      @ForAll @IntRange(min = 1, max = 999_999) int page) {
    String typed = StudyParameters.visible(q);
    Assume.that(typed.length() <= SearchRequest.LONGEST);
    SearchRequest request = new SearchRequest(typed, "", filters, sort, page);
    assertThat(SearchRequest.parse(read(request.canonicalQuery()))).isEqualTo(request);
  }

  private static Map<String, List<String>> read(String query) {
    Map<String, List<String>> read = new HashMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        read.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
      }
    }
    return read;
  }

  @Property(tries = 300)
  void a_value_is_taken_or_refused_by_the_name_of_its_parameter(
      @ForAll("closed") String name, @ForAll String value) {
    Map<String, String> values = Map.of(name, value);
    if (value.isEmpty() || ALLOWED.getOrDefault(name, Set.of()).contains(value)) {
      assertThat(StudyParameters.record(values, CHOICES)).isNotNull();
    } else {
      assertThatThrownBy(() -> StudyParameters.record(values, CHOICES))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(name + " must be one of ")
          .hasMessageContaining(ALLOWED.getOrDefault(name, Set.of()).stream().findAny().orElse(""));
    }
  }

  @Property(tries = 200)
  void a_year_is_a_number_of_four_digits_at_most(@ForAll String value) {
    Map<String, String> values = Map.of("since", value);
    if (value.matches("[0-9]{0,4}")) {
      assertThat(StudyParameters.study(values).since())
          .isEqualTo(value.isEmpty() ? 0 : Integer.parseInt(value));
    } else {
      assertThatThrownBy(() -> StudyParameters.study(values))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("since must be a whole number");
    }
  }

  @Property(tries = 200)
  void dropping_every_filter_leaves_the_words(@ForAll("filters") Map<String, String> filters) {
    Assume.that(!filters.isEmpty());
    SearchRequest request = new SearchRequest("words", "", filters, "", 3);
    for (String name : filters.keySet()) {
      request = request.without(name);
    }
    assertThat(request.filters()).isEmpty();
    assertThat(request.path()).doesNotContain("page").contains("q=words");
  }

  @Provide
  Arbitrary<Map<String, String>> filters() {
    return Arbitraries.maps(
        Arbitraries.of(StudyParameters.OF_RECORDS),
        Arbitraries.of("required", "people", "ccc-2003", "1990", "virus/hhv-6", "a&b=c", "é +%"));
  }

  @Provide
  Arbitrary<String> sorts() {
    return Arbitraries.of("", "newest", "oldest");
  }

  @Provide
  Arbitrary<String> closed() {
    return Arbitraries.of(ALLOWED.keySet());
  }
}
