package com.mecfsatlas.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What completes a query, on the shipped data. */
@Execution(ExecutionMode.CONCURRENT)
class EditorTermsTest {
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/atlas.ttl");
  private static final JsonNode DOCUMENT = document();
  private static final Map<String, JsonNode> TERMS = terms();

  private static JsonNode document() {
    Model dataset =
        new VoidDescription(new QueryCatalogue(Path.of("sparql")), URI.create("http://localhost/"))
            .model(ShippedGraph.graph());
    try {
      return new ObjectMapper()
          .readTree(EditorTerms.json(ShippedGraph.graph().ontology(), dataset));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, JsonNode> terms() {
    Map<String, JsonNode> terms = new LinkedHashMap<>();
    DOCUMENT.get("terms").forEach(term -> terms.put(term.get("name").asText(), term));
    return terms;
  }

  @Test
  void every_class_and_property_of_the_ontology_is_there_with_its_meaning() {
    assertThat(defined(OWL2.Class)).isNotEmpty().allSatisfy(name -> isA(name, "class"));
    Set<String> properties = new HashSet<>(defined(OWL2.ObjectProperty));
    properties.addAll(defined(OWL2.DatatypeProperty));
    properties.addAll(defined(OWL2.AnnotationProperty));
    assertThat(properties).isNotEmpty().allSatisfy(name -> isA(name, "property"));
  }

  private static List<String> defined(Resource type) {
    return ONTOLOGY
        .listSubjectsWithProperty(RDF.type, type)
        .filterKeep(Resource::isURIResource)
        .mapWith(term -> Prefixes.mapping().shortForm(term.getURI()))
        .filterKeep(name -> name.startsWith("atlas:") || name.startsWith("relation:"))
        .toList();
  }

  private static JsonNode said(String name, String what) {
    return requireNonNull(TERMS.get(name), name).get(what);
  }

  private static void isA(String name, String type) {
    assertThat(TERMS).containsKey(name);
    assertThat(said(name, "type").asText()).as(name).isEqualTo(type);
    assertThat(said(name, "label").asText()).as(name).isNotBlank();
    assertThat(said(name, "definition").asText()).as(name).isNotBlank();
  }

  @Test
  void a_property_tells_of_which_things_the_data_have_it() {
    assertThat(said("atlas:tally", "of")).hasToString("[\"atlas:Claim\",\"atlas:RollUp\"]");
    assertThat(said("skos:prefLabel", "of").toString())
        .contains("\"atlas:Virus\"", "\"atlas:Cell\"");
    assertThat(said("atlas:outcome-found", "type").asText()).isEqualTo("constant");
  }

  @Test
  void a_borrowed_term_is_there_with_what_it_says_here() {
    isA("prism:doi", "property");
    isA("oa:TextQuoteSelector", "class");
    assertThat(said("fabio:hasPublicationYear", "definition").asText())
        .contains("atlas:publicationYear");
  }

  @Test
  void every_name_is_once_there_and_means_what_the_prefixes_say() {
    assertThat(TERMS).hasSameSizeAs(DOCUMENT.get("terms"));
    Prefixes.namespaces()
        .forEach(
            (prefix, namespace) ->
                assertThat(DOCUMENT.get("prefixes").get(prefix).asText()).isEqualTo(namespace));
    assertThat(TERMS.keySet())
        .allSatisfy(
            name -> assertThat(Prefixes.namespaces()).containsKey(name.replaceFirst(":.*", "")));
  }
}
