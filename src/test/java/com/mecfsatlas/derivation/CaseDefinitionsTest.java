package com.mecfsatlas.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What is derived about each case definition is what a person worked out by hand from its elements
 * and wrote in {@code criteria/definitions.csv}, with the reason.
 */
class CaseDefinitionsTest {
  private static final String TABLE = "src/test/resources/criteria/definitions.csv";

  @ParameterizedTest(name = "{0}: PEM {1}, quality {2}")
  @CsvFileSource(files = TABLE, numLinesToSkip = 1)
  void pem_status_and_quality_of_a_definition_are_those_of_the_table(
      String definition, String pem, String quality, String why) {
    assertThat(derived(definition, Atlas.pemStatus)).as(why).isEqualTo("pem-" + pem);
    assertThat(derived(definition, Atlas.definitionQuality))
        .as(why)
        .isEqualTo("definitionQuality-" + quality);
  }

  @Test
  void every_definition_is_in_the_table_once() throws IOException {
    assertThat(Files.readAllLines(Path.of(TABLE)).stream().skip(1).map(row -> row.split(",")[0]))
        .containsExactlyInAnyOrderElementsOf(
            ShippedGraph.graph().list(EntityType.CRITERION).rows().stream()
                .map(row -> row.thing().slug().toString())
                .toList())
        .hasSizeGreaterThan(10);
  }

  private static String derived(String slug, Property property) {
    EntityId definition = new EntityId(EntityType.CRITERION, new Slug(slug));
    Model model = ShippedGraph.graph().describe(definition).orElseThrow().model();
    return model
        .getResource(definition.iri())
        .getPropertyResourceValue(property)
        .getURI()
        .substring(Atlas.NS.length());
  }
}
