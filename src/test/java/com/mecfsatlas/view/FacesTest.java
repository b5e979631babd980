package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.graph.Description;
import com.mecfsatlas.graph.Kind;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FacesTest {
  private static final Faces FACES = new Faces(new HtmlStandIn(), ShippedData.ONTOLOGY);

  @Test
  void every_format_of_a_thing_is_offered_in_the_order_of_preference() {
    assertThat(FACES.offered())
        .containsExactlyElementsOf(
            EnumSet.complementOf(EnumSet.of(Format.CSV, Format.LINKSET, Format.LINKSET_JSON)));
    FACES.offered().forEach(format -> assertThat(FACES.face(format)).isPresent());
    FACES.byFormat().forEach((format, face) -> assertThat(face.format()).isEqualTo(format));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_kind_is_spelled_in_every_format(Kind kind) {
    Description description = ShippedData.all(kind, 1).findFirst().orElseThrow();
    FACES
        .byFormat()
        .values()
        .forEach(face -> assertThat(face.spell(description, Rendition.DEFAULT)).isNotNull());
  }

  @Test
  void a_record_is_cited_by_its_one_paper_at_its_own_address() {
    String bibtex = spell(Format.BIBTEX, "evidence", "lusso-1993-infection-natural");
    assertThat(bibtex)
        .containsOnlyOnce("@article")
        .contains("https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural");
  }

  @Test
  void a_thing_gives_the_papers_it_rests_on() {
    assertThat(spell(Format.RIS, "virus", "hhv-6")).contains("TY  - JOUR", "10.1038/362458a0");
  }

  private static String spell(Format format, String kind, String slug) {
    Face face = FACES.face(format).orElseThrow();
    return new String(face.spell(ShippedData.describe(kind, slug), Rendition.DEFAULT), UTF_8);
  }

  private static final class HtmlStandIn implements Face {
    @Override
    public Format format() {
      return Format.HTML;
    }

    @Override
    public byte[] spell(Description description, Rendition rendition) {
      return new byte[0];
    }
  }
}
