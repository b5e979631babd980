package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotCitationTest {
  private static final EntityId LUSSO =
      new EntityId(EntityType.EVIDENCE, new Slug("lusso-1993-infection-natural"));

  @Test
  void the_atlas_reading_is_cited_with_its_versions_and_its_revision() {
    Reference reading = snapshot("lusso-1993-infection-natural", "1.4", "0.1");
    assertThat(BibTeX.of(List.of(reading)))
        .isEqualTo(
            """
            @misc{mecfsatlas-record-lusso-1993-infection-natural,
              author = {{ME/CFS Atlas}},
              title = {Reading of: Infection of natural killer cells by human herpesvirus 6},
              publisher = {ME/CFS Atlas},
              note = {Generator v1 / Scanner v1.4 / policy v0.1. Revision 12, SHA-256 4be1.},
              url = {https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural@12}
            }
            """);
  }

  @Test
  void a_version_that_is_not_known_is_left_out() {
    assertThat(snapshot("lusso-1993-infection-natural", "", "").version())
        .isEqualTo("Generator v1. Revision 12, SHA-256 4be1.");
  }

  @Test
  void every_format_tells_the_revision_the_address_and_a_retraction_of_the_paper() {
    List<Reference> reading = List.of(snapshot("retracted", "", ""));
    for (String written :
        List.of(
            BibTeX.of(reading),
            BibTeX.ascii(reading),
            Ris.of(reading),
            CslJson.of(reading),
            new FormattedCitation().text(reading, "apa", "en-US"))) {
      assertThat(written)
          .contains("ME/CFS Atlas", "Reading of:", "Revision 12, SHA-256 4be1", "RETRACTED");
      assertThat(written).contains("https://www.mecfsatlas.com/evidence/lusso-1993-infection");
    }
  }

  private static Reference snapshot(String paper, String scanner, String policy) {
    Reference read = CitationCase.named(paper).reference();
    return new SnapshotCitation(LUSSO, read, "1", scanner, policy, 12, "4be1").reference();
  }
}
