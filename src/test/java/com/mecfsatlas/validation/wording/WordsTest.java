package com.mecfsatlas.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Cells in a dish. # cells|in|a|dish",
        "IL-1β and TNF-α rose. # il-1β|and|tnf-α|rose",
        "P = 0.05, HHV-6. # p|0.05|hhv-6",
        "fatigue syndrome / ME/CFS # fatigue|syndrome|me/cfs",
        "the ‘killers’ (CD56bright) # the|killers|cd56bright",
        "It doesn’t – it can't. # it|doesn't|it|can't",
        "e.g. 5% vs. 15,579 # e.g|5|vs|15,579",
        "NKH1+T3- cells # nkh1+t3|cells"
      })
  void a_text_falls_into_its_words(String text, String words) {
    assertThat(Words.of(text)).containsExactly(words.split("\\|"));
  }

  @Property
  void a_word_has_no_space_and_begins_and_ends_with_a_letter_or_digit(
      @ForAll @StringLength(max = 200) String text) {
    assertThat(Words.of(text)).noneMatch(word -> word.isEmpty() || word.contains(" "));
  }

  @Property
  void the_words_of_two_texts_are_those_of_the_one_and_the_other(
      @ForAll @StringLength(max = 50) String one, @ForAll @StringLength(max = 50) String other) {
    assertThat(Words.of(one + " " + other))
        .isEqualTo(Stream.of(one, other).flatMap(text -> Words.of(text).stream()).toList());
  }
}
