package com.mecfsatlas.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "One. Two. # One.|Two.",
        "Does it? It does! Good. # Does it?|It does!|Good.",
        "Some markers, e.g. IL-6, rose. Others fell. # Some markers, e.g. IL-6, rose.|Others fell.",
        "Lusso et al. found it. Others did not. # Lusso et al. found it.|Others did not.",
        "It was found by Lusso et al. Others did not. # It was found by Lusso et al.|Others did"
            + " not.",
        "Patients vs. controls: no difference. # Patients vs. controls: no difference.",
        "P was 0.05 in all. Fine. # P was 0.05 in all.|Fine.",
        "It was HHV-6. It was not EBV. # It was HHV-6.|It was not EBV.",
        "They measured IL-1β. It rose. # They measured IL-1β.|It rose.",
        "Anthony L. Komaroff wrote it. # Anthony L. Komaroff wrote it.",
        "A. Komaroff wrote it. # A. Komaroff wrote it.",
        "They took vitamin C. Nothing changed. # They took vitamin C.|Nothing changed.",
        "The agent in hepatitis B. Patients had it. # The agent in hepatitis B.|Patients had it.",
        "They call it \"restored.\" It was not. # They call it \"restored.\"|It was not.",
        "One (of two). Two. # One (of two).|Two.",
        "An unfinished thought # An unfinished thought",
        "Wait... what? # Wait... what?",
        "12 of 20. 14 of 20. # 12 of 20.|14 of 20."
      })
  void a_text_falls_into_its_sentences(String text, String sentences) {
    assertThat(Sentences.of(text)).containsExactly(sentences.split("\\|"));
  }

  @Property
  void splitting_loses_no_word(@ForAll @StringLength(max = 200) String text) {
    assertThat(Sentences.of(text).stream().flatMap(each -> Words.of(each).stream()).toList())
        .isEqualTo(Words.of(text));
  }

  @Property
  void plain_sentences_come_back_as_they_were_joined(
      @ForAll @Size(min = 1, max = 9) List<PlainSentence> sentences) {
    List<String> texts = sentences.stream().map(PlainSentence::text).toList();
    assertThat(Sentences.of(texts.stream().collect(Collectors.joining(" ")))).isEqualTo(texts);
  }

  /** One that nobody can misread. */
  enum PlainSentence {
    STATEMENT("Cells of patients were tested."),
    QUESTION("Was it found in both groups?"),
    NUMBER("20 of 48 took part."),
    VIRUS("It was HHV-6.");

    private final String text;

    PlainSentence(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }
}
