package com.mecfsatlas.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every class of the atlas has a shape, or is a subclass of one that has (SHACL 2.1.3.2). */
class CoveredClassesTest {
  private static final Property TARGET_CLASS =
      ResourceFactory.createProperty("http://www.w3.org/ns/shacl#targetClass");
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/atlas.ttl");
  private static final Set<Resource> IN_FILES = targets("ontology/shapes.ttl");
  private static final Set<Resource> DERIVED = targets("ontology/derived-shapes.ttl");

  @TestFactory
  Stream<DynamicTest> every_class_is_reached_by_a_shape() {
    List<Resource> classes =
        ONTOLOGY
            .listSubjectsWithProperty(RDF.type, OWL.Class)
            .filterKeep(type -> type.isURIResource() && type.getURI().startsWith(Atlas.NS))
            .toList();
    assertThat(classes).isNotEmpty();
    return classes.stream()
        .map(
            type ->
                dynamicTest(
                    type.getLocalName(),
                    () -> assertThat(upwards(type)).containsAnyElementsOf(IN_FILES)));
  }

  @Test
  void what_a_file_may_not_hold_has_a_shape_among_the_derived() {
    assertThat(DERIVED).contains(Atlas.Claim, Atlas.RollUp, Atlas.EvidenceLine, Atlas.Tally);
  }

  @Test
  void every_target_class_is_declared() {
    assertThat(IN_FILES)
        .filteredOn(type -> type.getURI().startsWith(Atlas.NS))
        .isNotEmpty()
        .allMatch(type -> ONTOLOGY.contains(type, RDF.type, OWL.Class));
    assertThat(DERIVED).allMatch(type -> ONTOLOGY.contains(type, RDF.type, OWL.Class));
  }

  @Test
  void a_class_without_a_shape_is_noticed() {
    Resource type = ModelFactory.createDefaultModel().createResource(Atlas.NS + "Unshaped");
    assertThat(upwards(type)).doesNotContainAnyElementsOf(IN_FILES);
  }

  /** The class and all its superclasses but skos:Concept, whose shape knows nothing of kinds. */
  private static Set<Resource> upwards(Resource type) {
    Set<Resource> seen = new HashSet<>();
    climb(type, seen);
    return seen;
  }

  private static void climb(Resource type, Set<Resource> seen) {
    if (type.getURI().startsWith(Atlas.NS) && seen.add(type)) {
      ONTOLOGY
          .listObjectsOfProperty(type, RDFS.subClassOf)
          .forEach(above -> climb(above.asResource(), seen));
    }
  }

  private static Set<Resource> targets(String file) {
    return RDFDataMgr.loadModel(file)
        .listObjectsOfProperty(TARGET_CLASS)
        .mapWith(node -> node.asResource())
        .toSet();
  }
}
