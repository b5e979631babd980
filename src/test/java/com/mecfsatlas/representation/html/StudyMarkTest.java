package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.MadeUpStudy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a mark says of a study: the outcome first, then post-exertional malaise. */
class StudyMarkTest {
  @Test
  void the_fill_is_the_outcome_and_the_line_is_pem() {
    assertThat(StudyMark.of(study("found", "required", "people")).style()).isEqualTo("m found req");
    assertThat(StudyMark.of(study("notFound", "notRequired", "people")).style())
        .isEqualTo("m notfound");
    assertThat(StudyMark.of(study("mixed", "unclear", "patientCellsExVivo")).style())
        .isEqualTo("m mixed un");
  }

  @Test
  void a_study_without_people_is_a_square_without_a_line() {
    assertThat(StudyMark.of(study("found", "notApplicable", "animals")).style())
        .isEqualTo("m found na");
  }

  @Test
  void in_a_row_what_was_found_stands_first_and_among_it_what_required_pem() {
    assertThat(
            StudyMark.row(
                    List.of(
                        study("notMeasured", "required", "people"),
                        study("notFound", "required", "people"),
                        study("found", "unclear", "people"),
                        study("mixed", "required", "people"),
                        study("found", "notApplicable", "cellLine"),
                        study("found", "required", "people"),
                        study("found", "notRequired", "people")))
                .stream()
                .map(StudyMark::style))
        .containsExactly(
            "m found req",
            "m found",
            "m found un",
            "m found na",
            "m mixed req",
            "m notfound req",
            "m unmeasured req");
  }

  @Test
  void words_beside_a_row_count_every_outcome_that_there_is() {
    assertThat(
            StudyMark.outcomes(
                List.of(
                    study("notFound", "required", "people"),
                    study("found", "required", "people"),
                    study("notFound", "unclear", "people"))))
        .isEqualTo("1 found, 2 not found");
  }

  @Test
  void a_record_that_found_one_claim_and_not_another_is_mixed() {
    EvidenceLine found = study("found", "required", "people");
    assertThat(found.with(study("notFound", "required", "people")).outcome()).isEqualTo("mixed");
    assertThat(found.with(study("notMeasured", "required", "people")).outcome()).isEqualTo("found");
    assertThat(study("notMeasured", "required", "people").with(found).outcome()).isEqualTo("found");
  }

  @Test
  void each_sign_of_the_key_is_drawn_and_only_what_was_found_is_filled() throws Exception {
    String sheet = Files.readString(Path.of("src/main/resources/assets/atlas.css"));
    for (Map.Entry<String, String> each : StudyMark.key()) {
      String last = each.getKey().substring(each.getKey().lastIndexOf(' ') + 1);
      if (each.getKey().equals("m notfound")) {
        continue;
      }
      assertThat(sheet)
          .as(each.getValue())
          .containsPattern("\\." + last + ":is\\(\\.m|\\.[mp]\\." + last);
    }
    assertThat(sheet)
        .doesNotContainPattern(
            "\\.(?!found)[a-z]+(?::is\\(\\.m,\\.count\\))?::before\\{[^}]*background:currentColor");
  }

  private static EvidenceLine study(String outcome, String pem, String setting) {
    return MadeUpStudy.of("a-study", outcome, pem, setting, "people");
  }
}
