package com.mecfsatlas.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN = List.of("port", "public-url", "host", "home", "watch");

  @ParameterizedTest
  @CsvSource({
    "prot, port",
    "prt, port",
    "ports, port",
    "publicurl, public-url",
    "hots, host",
    "homes, home",
    "wtach, watch",
    "port, port"
  })
  void a_slip_of_the_hand_is_understood(String written, String meant) {
    assertThat(Nearest.to(written, KNOWN)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"'', abc, 3", "ca, ac, 1", "kitten, sitting, 3", "ab, ab, 0", "ca, abc, 3"})
  void the_distance_counts_changed_added_missing_and_swapped_letters(
      String a, String b, int distance) {
    assertThat(Nearest.distance(a, b)).isEqualTo(distance);
  }

  @Property
  void the_distance_is_the_same_both_ways_and_nought_only_of_the_same(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
    assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(Nearest.distance(a, b)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
  }
}
