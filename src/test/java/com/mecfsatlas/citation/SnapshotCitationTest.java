package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Slug;
import com.mecfsatlas.graph.Thing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SnapshotCitationTest {
  private static final Thing LUSSO =
      new Thing(Kind.EVIDENCE, new Slug("lusso-1993-infection-natural"));
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Test
  void the_atlas_reading_is_cited_with_its_versions_and_a_retrievable_revision() {
    assertThat(new SnapshotCitation(LUSSO, "1", "1.4", "0.1", "4be1", DAY).text())
        .isEqualTo(
            "ME/CFS Atlas. Generator v1 / Scanner v1.4 / policy v0.1. Revision 4be1."
                + " Accessed 2026-06-01."
                + " https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural");
  }

  @Test
  void a_version_that_is_not_known_is_left_out() {
    assertThat(new SnapshotCitation(LUSSO, "", "", "", "4be1", DAY).text())
        .startsWith("ME/CFS Atlas. Revision 4be1. Accessed 2026-06-01. https://");
  }
}
