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
 * A view as linked data: what its parts are about, and the evidence lines that each shows.
 *
 * @param url the view for people
 * @param items its parts, each with the evidence lines that it shows
 * @param claims every claim on screen, once, with the lines that some part shows
 */
@OWLClass(iri = SchemaDO.NS + "ItemList")
record AnalysisNode(
    @Id URI id,
    @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
    @OWLObjectProperty(iri = SchemaDO.NS + "url") URI url,
    @OWLDataProperty(iri = SchemaDO.NS + "numberOfItems") BigInteger numberOfItems,
    @OWLObjectProperty(iri = SchemaDO.NS + "itemListElement") Set<SectionNode> items,
    @OWLObjectProperty(iri = SchemaDO.NS + "mentions") Set<ClaimNode> claims) {
  /** One part, in its place. */
  @OWLClass(iri = SchemaDO.NS + "ListItem")
  record SectionNode(
      @Id URI id,
      @OWLDataProperty(iri = SchemaDO.NS + "position") BigInteger position,
      @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = SchemaDO.NS + "about") Set<URI> about,
      @OWLObjectProperty(iri = SchemaDO.NS + "item") Set<URI> lines) {}

  /** A claim with those of its lines that are shown. */
  @OWLClass(iri = Atlas.NS + "Claim")
  record ClaimNode(
      @Id URI id,
      @OWLObjectProperty(iri = Atlas.NS + "subject") URI subject,
      @OWLObjectProperty(iri = Atlas.NS + "object") URI object,
      @OWLObjectProperty(iri = Atlas.NS + "evidenceLine") Set<LineNode> lines) {}

  /** What one record contributes. */
  @OWLClass(iri = Atlas.NS + "EvidenceLine")
  record LineNode(
      @Id URI id,
      @OWLObjectProperty(iri = Atlas.NS + "record") URI record,
      @OWLObjectProperty(iri = Atlas.NS + "outcome") URI outcome,
      @OWLObjectProperty(iri = Atlas.NS + "pemStatus") Set<URI> pem,
      @OWLObjectProperty(iri = Atlas.NS + "setting") Set<URI> settings) {}
}
