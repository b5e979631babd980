package com.mecfsatlas.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.representation.rdf.DocumentGraph;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.ShippedGraph;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document names the graphs that its statements come from, and the licence of each. */
class DocumentSourcesTest {
  @ParameterizedTest
  @EnumSource(EntityType.class)
  void every_statement_stands_in_a_source_and_every_source_has_a_statement(EntityType kind) {
    List<Description> descriptions = ShippedData.all(kind, 3).toList();
    assertThat(descriptions).isNotEmpty();
    for (Description description : descriptions) {
      List<Graph> sources =
          sources(description).stream()
              .map(source -> ShippedGraph.graph().graphs().getGraph(source.asNode()))
              .toList();
      Graph statements = description.model().getGraph();
      statements
          .find()
          .forEach(
              each ->
                  assertThat(sources.stream().anyMatch(source -> source.contains(each)))
                      .as("%s of %s", each, description.thing())
                      .isTrue());
      assertThat(sources)
          .as("%s", description.thing())
          .isNotEmpty()
          .allMatch(source -> statements.stream().anyMatch(source::contains));
    }
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void every_source_has_the_licence_that_the_data_state(EntityType kind) {
    for (Description description : ShippedData.all(kind, 3).toList()) {
      for (Resource source : sources(description)) {
        assertThat(source.listProperties(DCTerms.license).toList())
            .as("%s", source)
            .isNotEmpty()
            .extracting(each -> each.getResource().getURI())
            .isSubsetOf(Licences.OF_FACTS, Licences.OF_TEXTS);
      }
    }
  }

  @Test
  void facts_of_a_paper_are_cc0_and_texts_of_its_record_cc_by() {
    Model record =
        DocumentGraph.of(ShippedData.describe("evidence", "lusso-1993-infection-natural"));
    assertThat(licence(record, "papers/lusso-1993-infection-natural")).isEqualTo(Licences.OF_FACTS);
    assertThat(licence(record, "evidence/lusso-1993-infection-natural"))
        .isEqualTo(Licences.OF_TEXTS);
  }

  private static String licence(Model document, String graph) {
    return document
        .getResource("https://www.mecfsatlas.com/graph/curated/" + graph)
        .getProperty(DCTerms.license)
        .getResource()
        .getURI();
  }

  private static List<Resource> sources(Description description) {
    return DocumentGraph.of(description)
        .getResource(description.thing().documentIri())
        .listProperties(DCTerms.source)
        .toList()
        .stream()
        .map(Statement::getResource)
        .toList();
  }
}
