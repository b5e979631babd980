package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.Samples;
import com.mecfsatlas.representation.ShippedData;
import com.mecfsatlas.store.Description;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TextWriterTest {
  private static final RepresentationWriter TEXT = new TextWriter();

  @Test
  void a_retraction_comes_before_everything_else() {
    assertThat(text(Samples.read("retracted.ttl", "evidence", "doe-2001-made-up")))
        .startsWith(
            "*** THIS PAPER: RETRACTED *** Withdrawn by its authors.\n\nA made-up title\n====");
  }

  @Test
  void a_record_says_what_was_found_and_what_that_does_not_prove_in_order() {
    assertThat(text(ShippedData.describe("evidence", "lusso-1993-infection-natural")))
        .containsSubsequence(
            "Infection of natural killer cells",
            "Lusso, P, Malnati, M S, Garzino-Demo, A et al. · Nature · 1993 ·",
            "PEM not applicable (PEM: post-exertional malaise)",
            "IN SHORT",
            "WHAT WAS FOUND",
            "[Found]",
            "WHY IT MAY MATTER",
            "WHAT THIS DOES NOT PROVE\n- No person with ME/CFS took part.",
            "CITATION",
            "ADDRESS\nhttps://www.mecfsatlas.com/evidence/lusso-1993-infection-natural",
            "LICENCE");
  }

  @Test
  void a_virus_carries_the_limits_of_its_evidence() {
    assertThat(text(ShippedData.describe("virus", "hhv-6")))
        .contains("NARROWER\n", "WHAT THIS DOES NOT PROVE\n- No person with ME/CFS took part.");
  }

  @Test
  void a_case_definition_groups_its_elements_by_what_it_asks() {
    assertThat(text(ShippedData.describe("criterion", "ccc-2003")))
        .containsSubsequence(
            "PEM required",
            "\nREQUIRED\n",
            "- Post-exertional malaise",
            "SOME OF A GROUP REQUIRED");
  }

  @Test
  void control_characters_do_not_reach_a_terminal() {
    assertThat(text(Samples.read("nasty-literals.ttl", "virus", "made-up")))
        .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void lines_have_at_most_72_columns_unless_a_word_is_longer(EntityType kind) {
    List<Description> descriptions = ShippedData.all(kind, 12).toList();
    assertThat(descriptions).isNotEmpty();
    assertThat(descriptions)
        .flatMap(description -> text(description).lines().toList())
        .filteredOn(line -> line.replaceFirst("^(- | {2})", "").contains(" "))
        .allSatisfy(line -> assertThat(line.codePoints().count()).isLessThanOrEqualTo(72));
  }

  private static String text(Description description) {
    return new String(TEXT.write(description, RepresentationOptions.DEFAULT), UTF_8);
  }
}
