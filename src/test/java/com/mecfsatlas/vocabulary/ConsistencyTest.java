package com.mecfsatlas.vocabulary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.ShippedGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** What the terms mean fits together, and fits what the atlas says with them. */
class ConsistencyTest {
  private static final Graph ATLAS = ProjectFiles.turtle(Path.of("ontology/atlas.ttl"));
  private static final Graph ALIGNMENTS = ProjectFiles.turtle(Path.of("ontology/alignments.ttl"));
  private static final String PREFIXES =
      """
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix atlas: <https://www.mecfsatlas.com/ontology#> .
      @prefix : <https://www.mecfsatlas.com/id/evidence/invented#> .
      """;

  @Test
  void the_ontology_is_consistent_and_no_class_is_unsatisfiable() {
    OWLReasoner reasoner = OwlReading.of(ATLAS, ALIGNMENTS).reasoner();
    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(unsatisfiable(reasoner)).isEmpty();
  }

  @Test
  void the_ontology_is_in_the_profile_of_owl_2_dl() {
    OwlReading reading = OwlReading.of(ATLAS, ALIGNMENTS);
    assertThat(reading.ontology().classesInSignature().toList()).hasSizeGreaterThan(20);
    assertThat(violations(reading)).isEmpty();
  }

  @Test
  void a_property_that_no_owl_2_dl_reasoner_may_be_given_is_found() {
    Graph complex =
        parsed(":p a owl:ObjectProperty , owl:TransitiveProperty , owl:AsymmetricProperty .");
    assertThat(violations(OwlReading.of(ATLAS, complex))).isNotEmpty();
  }

  /** Asked of the triples: the OWL API mends such puns while it parses, and reports nothing. */
  @Test
  void no_property_is_of_two_sorts() {
    assertThat(ofTwoSorts(ATLAS)).isEmpty();
    assertThat(ofTwoSorts(ALIGNMENTS)).isEmpty();
    assertThat(ofTwoSorts(parsed(":p a owl:ObjectProperty , owl:DatatypeProperty ."))).hasSize(1);
  }

  @Test
  void a_record_its_findings_and_a_claim_derived_from_them_are_consistent_with_it() {
    assertThat(
            List.of(
                "evidence/lusso-1993-infection-natural",
                "claim/hhv-6-infects-nk-cell",
                "criterion/ccc-2003",
                "virus/hhv-6"))
        .allSatisfy(
            path -> {
              Graph said = said(path);
              assertThat(said.size()).isGreaterThan(20);
              assertThat(OwlReading.of(ATLAS, said).reasoner().isConsistent()).isTrue();
            });
  }

  @Test
  void a_record_that_is_also_a_paper_is_found_inconsistent() {
    assertThat(with(":both a atlas:EvidenceRecord , atlas:Paper .").isConsistent()).isFalse();
  }

  @Test
  void a_property_said_of_the_wrong_thing_is_found_inconsistent() {
    assertThat(with(":virus a atlas:Virus ; atlas:reads :paper .").isConsistent()).isFalse();
  }

  @Test
  void a_value_of_the_wrong_datatype_is_found_inconsistent() {
    assertThat(with(":g a atlas:Group ; atlas:groupCount -1 .").isConsistent()).isFalse();
  }

  @Test
  void a_class_that_can_have_no_member_is_found_unsatisfiable() {
    OWLReasoner reasoner =
        with(":Cured a owl:Class ; rdfs:subClassOf atlas:Virus , atlas:Symptom .");
    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(unsatisfiable(reasoner)).hasSize(1);
  }

  private static OWLReasoner with(String turtle) {
    return OwlReading.of(ATLAS, parsed(turtle)).reasoner();
  }

  private static Graph parsed(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }

  private static List<String> violations(OwlReading reading) {
    return new OWL2DLProfile()
        .checkOntology(reading.ontology()).getViolations().stream()
            .map(OWLProfileViolation::toString)
            .toList();
  }

  /** OWL 2 Structural Specification, section 5.8.1. */
  private static List<Node> ofTwoSorts(Graph graph) {
    return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
        .flatMap(sort -> graph.find(Node.ANY, RDF.type.asNode(), sort.asNode()).toList().stream())
        .collect(groupingBy(Triple::getSubject, counting()))
        .entrySet()
        .stream()
        .filter(sorts -> sorts.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<OWLClass> unsatisfiable(OWLReasoner reasoner) {
    return reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream().toList();
  }

  private static Graph said(String path) {
    EntityId thing = EntityId.ofIri(EntityId.BASE + "id/" + path).orElseThrow();
    return ShippedGraph.graph().describe(thing).orElseThrow().model().getGraph();
  }
}
