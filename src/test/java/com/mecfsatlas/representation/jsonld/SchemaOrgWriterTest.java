package com.mecfsatlas.representation.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.Samples;
import com.mecfsatlas.representation.ShippedData;
import com.mecfsatlas.store.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaOrgWriterTest {
  private static final SchemaOrgWriter FACE = new SchemaOrgWriter();

  @Test
  void a_paper_is_a_scholarly_article_with_its_authors_in_order() throws Exception {
    JsonNode paper = read(ShippedData.describe("paper", "lombardi-2009-detection-infectious"));
    assertThat(paper.path("@context").asText()).isEqualTo("https://schema.org/");
    assertThat(paper.path("@type").asText()).isEqualTo("ScholarlyArticle");
    assertThat(paper.path("author")).hasSize(13);
    assertThat(paper.at("/author/0/familyName").asText()).isEqualTo("Lombardi");
    assertThat(paper.at("/author/12/familyName").asText()).isEqualTo("Mikovits");
    assertThat(paper.path("datePublished").asText()).isEqualTo("2009");
    assertThat(paper.at("/isPartOf/issueNumber").asText()).isEqualTo("5952");
    assertThat(paper.at("/isPartOf/isPartOf/volumeNumber").asText()).isEqualTo("326");
    assertThat(paper.at("/isPartOf/isPartOf/isPartOf/name").asText()).isEqualTo("Science");
    assertThat(paper.path("pagination").asText()).isEqualTo("585-589");
    assertThat(paper.at("/identifier/0/value").asText()).isEqualTo("10.1126/science.1179052");
    assertThat(paper.at("/identifier/1/value").asText()).isEqualTo("19815723");
  }

  @Test
  void a_retraction_is_the_status_of_the_work_and_its_correction() throws Exception {
    JsonNode paper = read(ShippedData.describe("paper", "lombardi-2009-detection-infectious"));
    assertThat(paper.path("creativeWorkStatus").asText()).isEqualTo("Retracted");
    assertThat(paper.at("/correction/text").asText()).startsWith("RETRACTED.");
  }

  @Test
  void a_record_is_a_work_that_cites_its_paper() throws Exception {
    JsonNode record = read(ShippedData.describe("evidence", "lusso-1993-infection-natural"));
    assertThat(record.path("@type").asText()).isEqualTo("CreativeWork");
    assertThat(record.at("/citation/0/@id").asText())
        .isEqualTo(record.at("/isBasedOn/@id").asText())
        .isEqualTo("https://www.mecfsatlas.com/id/paper/lusso-1993-infection-natural");
  }

  @Test
  void a_retraction_is_not_said_of_the_reading_but_of_the_paper_that_it_cites() throws Exception {
    JsonNode record = read(ShippedData.describe("evidence", "lombardi-2009-detection-infectious"));
    assertThat(record.has("correction")).isFalse();
    assertThat(record.at("/citation/0/correction/text").asText()).startsWith("RETRACTED.");
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void every_kind_is_said_in_plain_schema_org(EntityType kind) throws Exception {
    Description description = ShippedData.all(kind, 1).findFirst().orElseThrow();
    JsonNode said = read(description);
    assertThat(said.path("@context").asText()).isEqualTo("https://schema.org/");
    assertThat(said.path("name").asText()).isNotBlank();
    assertThat(said.toString()).doesNotContain("ontology#");
  }

  @Test
  void nothing_in_a_block_ends_a_script() {
    String block = FACE.block(Samples.read("script-in-title.ttl", "paper", "script-in-title"));
    assertThat(block).contains("\\u003c/script>").doesNotContain("<");
  }

  private static JsonNode read(Description description) throws Exception {
    return new ObjectMapper().readTree(FACE.write(description, RepresentationOptions.DEFAULT));
  }
}
