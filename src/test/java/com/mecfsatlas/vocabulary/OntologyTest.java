package com.mecfsatlas.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Each term that the atlas mints says what it means, and each list has its members. */
class OntologyTest {
  private static final Model ONTOLOGY = model("ontology/atlas.ttl");
  private static final Model SHAPES = model("ontology/shapes.ttl");
  private static final Resource ITSELF =
      ResourceFactory.createResource("https://www.mecfsatlas.com/ontology");

  @Test
  void every_turtle_file_of_the_ontology_parses_without_a_warning() {
    assertThat(ProjectFiles.below("ontology", ".ttl"))
        .allSatisfy(file -> assertThat(ProjectFiles.turtle(file).isEmpty()).isFalse());
  }

  @Test
  void every_term_has_an_english_label() {
    assertThat(terms())
        .allSatisfy(
            term ->
                assertThat(term.listProperties(RDFS.label, "en").toList())
                    .as(term.getLocalName())
                    .hasSize(1));
  }

  @Test
  void every_term_has_one_definition_in_a_sentence() {
    assertThat(terms())
        .allSatisfy(
            term ->
                assertThat(definitions(term))
                    .as(term.getLocalName())
                    .singleElement()
                    .asString()
                    .matches("\\p{Lu}.*\\."));
  }

  @Test
  void every_term_is_defined_by_the_ontology() {
    assertThat(terms())
        .allSatisfy(
            term ->
                assertThat(term.getPropertyResourceValue(RDFS.isDefinedBy))
                    .as(term.getLocalName())
                    .isEqualTo(ITSELF));
  }

  @Test
  void every_concept_is_in_a_scheme_and_every_closed_scheme_has_members() {
    assertThat(ONTOLOGY.listSubjectsWithProperty(SKOS.prefLabel).toList())
        .filteredOn(concept -> !concept.hasProperty(RDF.type, SKOS.ConceptScheme))
        .isNotEmpty()
        .allSatisfy(
            concept -> {
              Resource scheme = concept.getRequiredProperty(SKOS.inScheme).getResource();
              assertThat(scheme.hasProperty(RDF.type, SKOS.ConceptScheme)).isTrue();
            });
    assertThat(objects(ONTOLOGY, atlas("valuesFrom")))
        .isNotEmpty()
        .allMatch(scheme -> ONTOLOGY.contains(null, SKOS.inScheme, scheme));
  }

  @Test
  void what_is_derived_only_is_what_the_shapes_refuse_in_a_file() {
    Set<RDFNode> derived =
        ONTOLOGY
            .listSubjectsWithProperty(atlas("derivedOnly"))
            .mapWith(RDFNode.class::cast)
            .toSet();
    Resource shape = SHAPES.getResource("https://www.mecfsatlas.com/shapes#Derived");
    assertThat(derived).isNotEmpty();
    assertThat(objects(shape, shacl("targetSubjectsOf"))).isEqualTo(derived);
    assertThat(
            objects(shape, shacl("property")).stream()
                .map(RDFNode::asResource)
                .filter(rule -> rule.getRequiredProperty(shacl("maxCount")).getInt() == 0)
                .map(rule -> rule.getPropertyResourceValue(shacl("path"))))
        .hasSameElementsAs(List.copyOf(resources(derived)));
  }

  private static List<Resource> terms() {
    List<Resource> terms =
        ONTOLOGY
            .listSubjectsWithProperty(RDF.type)
            .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Atlas.NS))
            .toList();
    assertThat(terms).isNotEmpty();
    return terms;
  }

  private static List<String> definitions(Resource term) {
    return Stream.of(RDFS.comment, SKOS.definition)
        .flatMap(property -> term.listProperties(property, "en").toList().stream())
        .map(statement -> statement.getString())
        .toList();
  }

  private static Set<Resource> resources(Set<RDFNode> nodes) {
    return nodes.stream().map(RDFNode::asResource).collect(Collectors.toSet());
  }

  private static Set<RDFNode> objects(Model model, Property property) {
    return model.listObjectsOfProperty(property).toSet();
  }

  private static Set<RDFNode> objects(Resource subject, Property property) {
    return subject.getModel().listObjectsOfProperty(subject, property).toSet();
  }

  private static Property atlas(String annotation) {
    return ResourceFactory.createProperty(Atlas.NS + annotation);
  }

  private static Property shacl(String local) {
    return ResourceFactory.createProperty("http://www.w3.org/ns/shacl#" + local);
  }

  private static Model model(String file) {
    return ModelFactory.createModelForGraph(ProjectFiles.turtle(Path.of(file)));
  }
}
