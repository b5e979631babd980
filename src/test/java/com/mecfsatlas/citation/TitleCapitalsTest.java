package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCapitalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A small word within a name has no capital to lose.
          Guidelines of the Centers for Disease Control About Fatigue | Guidelines of the {Centers} for {Disease} {Control} About Fatigue
          # In a sentence, what begins with a capital is a name, one letter too.
          Infection of severe patients with influenza A virus | Infection of severe patients with influenza {A} virus
          # In a title of which most long words begin with one, it is not.
          Enterovirus in the Chronic Fatigue Syndrome Patients with severe disease | Enterovirus in the Chronic Fatigue Syndrome Patients with severe disease
          Enterovirus with some Chronic Fatigue Syndrome from Patients | Enterovirus with some Chronic Fatigue Syndrome from Patients
          Treatment with poly(I) among severe patients | Treatment with poly({I}) among severe patients
          # A name is where it stands.
          Borna ""Disease"" Virus Infection Among Patients | {Borna} ""Disease"" Virus Infection Among Patients
          Serum (Anti)Borna Antibodies Among Patients | Serum (Anti){Borna} Antibodies Among Patients
          # The first word of a sentence begins with a capital, in brackets too, and only the first.
          (Viral) infection among severe patients | (Viral) infection among severe patients
          Anti(Viral) infection among severe patients | Anti({Viral}) infection among severe patients
          Infection among patients. Another severe infection | Infection among patients. Another severe infection
          - a severe infection | - a severe infection
          """)
  void capitals_that_matter_stand_in_braces(String title, String written) {
    assertThat(TitleCapitals.protect(title)).isEqualTo(written);
  }
}
