package com.mecfsatlas.representation.jsonld;

import com.mecfsatlas.vocabulary.Atlas;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.math.BigInteger;
import java.net.URI;
import java.util.Set;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Trials of treatments as linked data.
 *
 * @param url the view for people
 * @param treatments each with the studies of it
 */
@OWLClass(iri = SchemaDO.NS + "ItemList")
record TrialsNode(
    @Id URI id,
    @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
    @OWLObjectProperty(iri = SchemaDO.NS + "url") URI url,
    @OWLDataProperty(iri = SchemaDO.NS + "numberOfItems") BigInteger numberOfItems,
    @OWLObjectProperty(iri = SchemaDO.NS + "itemListElement") Set<TreatmentNode> treatments) {

  /** One treatment. */
  @OWLClass(iri = Atlas.NS + "Treatment")
  record TreatmentNode(
      @Id URI id,
      @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = SchemaDO.NS + "subjectOf") Set<TrialNode> trials) {}

  /** One study of it; what its record does not say is left out. */
  @OWLClass(iri = SchemaDO.NS + "MedicalTrial")
  record TrialNode(
      @Id URI id,
      @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = Atlas.NS + "record") URI record,
      @OWLObjectProperty(iri = Atlas.NS + "outcome") Set<URI> outcome,
      @OWLObjectProperty(iri = Atlas.NS + "pemStatus") Set<URI> pem,
      @OWLObjectProperty(iri = Atlas.NS + "allocation") Set<URI> allocation,
      @OWLObjectProperty(iri = Atlas.NS + "blinding") Set<URI> blinding,
      @OWLDataProperty(iri = Atlas.NS + "dose", simpleLiteral = true) Set<String> dose,
      @OWLDataProperty(iri = SchemaDO.NS + "description", simpleLiteral = true)
          Set<String> results) {}
}
