package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.analysis.Trial;
import com.mecfsatlas.analysis.TrialCounts;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.MadeUpStudy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sentences on trials say what the counts say, whatever the counts are. */
class TrialMessagesTest {
  private static EvidenceLine study(String slug, String outcome, String pem) {
    return MadeUpStudy.of(slug, outcome, pem);
  }

  private static Trial trial(EvidenceLine study) {
    return new Trial(
        study,
        Trial.Form.RANDOMISED,
        true,
        new Trial.Term("", ""),
        new Trial.Term("", ""),
        "ME/CFS",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static TrialMessages of(
      List<EvidenceLine> randomised, List<EvidenceLine> open, List<String> foundTwice) {
    Map<Trial, List<String>> strict = new LinkedHashMap<>();
    randomised.stream()
        .filter(EvidenceLine::requiredPem)
        .forEach(study -> strict.put(trial(study), List.of("Drug")));
    return new TrialMessages(
        new TrialCounts(randomised.size(), 1, randomised, open, strict, foundTwice));
  }

  @Test
  void without_a_trial_that_required_pem_it_says_so() {
    TrialMessages none = of(List.of(study("a", "found", "unclear")), List.of(), List.of());
    assertThat(none.verdict())
        .isEqualTo(
            "No treatment here was found to help by two randomised trials that required PEM. No"
                + " randomised trial here required it.");
    assertThat(none.all().get(1).first()).isEqualTo("None of them required PEM");
  }

  @Test
  void one_that_required_pem_is_named_with_what_came_out() {
    TrialMessages one = of(List.of(study("a", "notFound", "required")), List.of(), List.of());
    assertThat(one.verdict()).endsWith("One trial required it, and found no benefit.");
    assertThat(one.all().get(1).rest()).isEqualTo(": Doe 2020 (Drug).");
  }

  @Test
  void where_those_that_required_pem_differ_each_outcome_has_its_number() {
    TrialMessages differing =
        of(
            List.of(
                study("a", "notFound", "required"),
                study("b", "found", "required"),
                study("c", "mixed", "required")),
            List.of(),
            List.of());
    assertThat(differing.verdict())
        .endsWith("Three trials required it: found in 1, mixed in 1, not found in 1.");
  }

  @Test
  void what_two_such_trials_found_is_named_and_not_denied() {
    assertThat(
            of(
                    List.of(study("a", "found", "required"), study("b", "found", "required")),
                    List.of(),
                    List.of("Drug"))
                .verdict())
        .isEqualTo("Two or more randomised trials that required PEM found a benefit of: Drug.");
  }

  @Test
  void studies_without_randomisation_look_better_only_where_they_do() {
    List<EvidenceLine> found = List.of(study("a", "found", "unclear"));
    List<EvidenceLine> not = List.of(study("b", "notFound", "unclear"));
    assertThat(of(not, found, List.of()).all().getLast().first())
        .isEqualTo("Studies without randomisation look better:");
    assertThat(of(found, not, List.of()).all().getLast().first())
        .isEqualTo("Studies without randomisation do not look better:");
    assertThat(of(found, not, List.of()).all().getLast().rest())
        .startsWith(" a benefit was found in 0 of 1, against 1 of 1 comparisons");
  }
}
