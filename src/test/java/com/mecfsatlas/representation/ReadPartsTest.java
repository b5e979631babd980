package com.mecfsatlas.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.html.Citations;
import com.mecfsatlas.representation.html.ThingPages;
import com.mecfsatlas.representation.text.Bibliography;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.ShippedGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each format is written from the parts that it needs. */
class ReadPartsTest {
  private static final EvidenceBase CLAIMS =
      EvidenceBase.of(ShippedGraph.graph(), ShippedGraph.QUERIES);
  private static final ThingPages PAGES =
      ThingPages.of(
          BarePages.SITE,
          EvidenceNeighbours.part(new Projection<>(snapshot -> CLAIMS)),
          new Citations.Writer(
              List.of("apa"),
              (description, style) -> Bibliography.of(description).toString(),
              description -> ""));
  private static final Map<Format, RepresentationWriter> FORMATS =
      new RepresentationWriters(Formats.registered(), PAGES, ShippedData.ONTOLOGY).byFormat();
  private static final String RECORD = "evidence/lusso-1993-infection-natural";

  @TestFactory
  Stream<DynamicTest> every_format_reads_the_parts_it_states_and_no_others() {
    assertThat(FORMATS).isNotEmpty();
    return FORMATS.values().stream()
        .map(
            writer ->
                DynamicTest.dynamicTest(
                    writer.format().label(),
                    () -> assertThat(readOfAnyKind(writer)).isEqualTo(writer.reads())));
  }

  @TestFactory
  Stream<DynamicTest> every_format_asks_for_each_part_once() {
    return FORMATS.values().stream()
        .map(
            writer ->
                DynamicTest.dynamicTest(
                    writer.format().label(),
                    () -> {
                      CountedSnapshot counted = new CountedSnapshot();
                      write(writer, thing(RECORD), RepresentationOptions.DEFAULT, counted);
                      assertThat(counted.queries()).doesNotHaveDuplicates().isNotEmpty();
                    }));
  }

  @Test
  void a_citation_of_a_record_is_written_from_the_statements_about_its_paper() {
    for (Format format : Formats.registered().citations().keySet()) {
      CountedSnapshot cited = counted(format, RECORD);
      assertThat(cited.queries()).containsExactly("bibliography");
      assertThat(cited.statements()).isLessThan(100);
    }
    CountedSnapshot whole = counted(Format.TURTLE, RECORD);
    assertThat(whole.queries()).containsExactly("statements");
    assertThat(whole.statements()).isGreaterThan(200);
  }

  @Test
  void a_description_reads_nothing_before_it_is_asked() {
    CountedSnapshot counted = new CountedSnapshot();
    Description description = new Description(thing(RECORD), counted);
    assertThat(description.read()).isEmpty();
    assertThat(counted.queries()).isEmpty();
    assertThat(description.own().listProperties().hasNext()).isTrue();
    assertThat(counted.queries()).containsExactly("own");
  }

  private static Set<DescriptionPart<?>> readOfAnyKind(RepresentationWriter writer) {
    Set<DescriptionPart<?>> read = new HashSet<>();
    for (EntityType kind : EntityType.values()) {
      EntityId thing = ShippedGraph.graph().list(kind).rows().getFirst().thing();
      for (String of : List.of(RepresentationOptions.PAPER, RepresentationOptions.RECORD)) {
        read.addAll(
            write(writer, thing, RepresentationOptions.DEFAULT.citing(of), new CountedSnapshot()));
      }
    }
    return read;
  }

  private static CountedSnapshot counted(Format format, String path) {
    CountedSnapshot counted = new CountedSnapshot();
    RepresentationWriter writer = Objects.requireNonNull(FORMATS.get(format));
    write(writer, thing(path), RepresentationOptions.DEFAULT, counted);
    return counted;
  }

  private static Set<DescriptionPart<?>> write(
      RepresentationWriter writer,
      EntityId thing,
      RepresentationOptions rendition,
      CountedSnapshot snapshot) {
    Description description = new Description(thing, snapshot);
    assertThat(writer.write(description, rendition)).isNotNull();
    return description.read();
  }

  private static EntityId thing(String path) {
    return EntityId.ofIri(EntityId.BASE + "id/" + path).orElseThrow();
  }
}
