package com.mecfsatlas.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  @ParameterizedTest
  @CsvSource({
    "lead|leads to, It leads to fatigue., true",
    "lead|leads to, It leads patients to fatigue., false",
    "not ... me/cfs, It is not about people with ME/CFS., true",
    "not ... me/cfs, Not one of these many other people had ME/CFS., false",
    "not ... me/cfs, It is not ME/CFS., true",
    "^ avoid, Avoid it., true",
    "^ avoid, They avoid it., false",
    "cause, Causes differ., false"
  })
  void a_phrase_is_found_where_its_words_stand(String phrase, String text, boolean found) {
    assertThat(Phrase.parse(phrase).isIn(Words.of(text))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "^ ", "... to", "lead ..."})
  void a_phrase_that_does_not_begin_and_end_with_a_word_is_refused(String written) {
    assertThatThrownBy(() -> Phrase.parse(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_long_text_that_nearly_matches_takes_no_long_time() {
    List<String> words = Collections.nCopies(100_000, "no");
    Instant start = Instant.now();
    assertThat(Phrase.parse("no ... no ... no ... no ... no ... no ... yes").isIn(words)).isFalse();
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
  }
}
