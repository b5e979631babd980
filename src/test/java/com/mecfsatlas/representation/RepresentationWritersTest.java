package com.mecfsatlas.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Description;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RepresentationWritersTest {
  private static final Formats FORMATS = Formats.registered();
  private static final RepresentationWriters WRITERS =
      new RepresentationWriters(FORMATS, BarePages.PAGES, ShippedData.ONTOLOGY);

  @Test
  void every_format_of_a_thing_is_offered_in_the_order_of_preference() {
    assertThat(WRITERS.offered())
        .containsExactlyElementsOf(
            FORMATS.all().stream()
                .filter(
                    format ->
                        !List.of(Format.CSV, Format.LINKSET, Format.LINKSET_JSON).contains(format))
                .toList());
    WRITERS.offered().forEach(format -> assertThat(WRITERS.writer(format)).isPresent());
    WRITERS.byFormat().forEach((format, writer) -> assertThat(writer.format()).isEqualTo(format));
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void every_kind_is_spelled_in_every_format(EntityType kind) {
    Description description = ShippedData.all(kind, 1).findFirst().orElseThrow();
    WRITERS
        .byFormat()
        .values()
        .forEach(
            writer ->
                assertThat(writer.write(description, RepresentationOptions.DEFAULT)).isNotNull());
  }

  @Test
  void a_record_is_cited_by_its_one_paper_at_its_own_address() {
    String bibtex = write("bib", "evidence", "lusso-1993-infection-natural");
    assertThat(bibtex)
        .containsOnlyOnce("@article")
        .contains("https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural");
  }

  @Test
  void a_thing_gives_the_papers_it_rests_on() {
    assertThat(write("ris", "virus", "hhv-6")).contains("TY  - JOUR", "10.1038/362458a0");
  }

  private static String write(String suffix, String kind, String slug) {
    RepresentationWriter writer =
        WRITERS.byFormat().values().stream()
            .filter(each -> each.format().suffix().equals(suffix))
            .findFirst()
            .orElseThrow();
    return new String(
        writer.write(ShippedData.describe(kind, slug), RepresentationOptions.DEFAULT), UTF_8);
  }
}
