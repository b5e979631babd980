package com.mecfsatlas.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Description;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RepresentationWritersTest {
  private static final RepresentationWriters FACES =
      new RepresentationWriters(new HtmlStandIn(), ShippedData.ONTOLOGY);

  @Test
  void every_format_of_a_thing_is_offered_in_the_order_of_preference() {
    assertThat(FACES.offered())
        .containsExactlyElementsOf(
            EnumSet.complementOf(EnumSet.of(Format.CSV, Format.LINKSET, Format.LINKSET_JSON)));
    FACES.offered().forEach(format -> assertThat(FACES.writer(format)).isPresent());
    FACES.byFormat().forEach((format, writer) -> assertThat(writer.format()).isEqualTo(format));
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void every_kind_is_spelled_in_every_format(EntityType kind) {
    Description description = ShippedData.all(kind, 1).findFirst().orElseThrow();
    FACES
        .byFormat()
        .values()
        .forEach(
            writer ->
                assertThat(writer.write(description, RepresentationOptions.DEFAULT)).isNotNull());
  }

  @Test
  void a_record_is_cited_by_its_one_paper_at_its_own_address() {
    String bibtex = write(Format.BIBTEX, "evidence", "lusso-1993-infection-natural");
    assertThat(bibtex)
        .containsOnlyOnce("@article")
        .contains("https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural");
  }

  @Test
  void a_thing_gives_the_papers_it_rests_on() {
    assertThat(write(Format.RIS, "virus", "hhv-6")).contains("TY  - JOUR", "10.1038/362458a0");
  }

  private static String write(Format format, String kind, String slug) {
    RepresentationWriter writer = FACES.writer(format).orElseThrow();
    return new String(
        writer.write(ShippedData.describe(kind, slug), RepresentationOptions.DEFAULT), UTF_8);
  }

  private static final class HtmlStandIn implements RepresentationWriter {
    @Override
    public Format format() {
      return Format.HTML;
    }

    @Override
    public byte[] write(Description description, RepresentationOptions rendition) {
      return new byte[0];
    }
  }
}
