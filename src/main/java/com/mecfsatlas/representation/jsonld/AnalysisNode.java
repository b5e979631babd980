package com.mecfsatlas.representation.jsonld;

import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.math.BigInteger;
import java.net.URI;
import java.util.Set;

/**
 * A view as linked data: what its parts are about, and the evidence lines that each shows.
 *
 * @param url the view for people
 * @param items its parts, each with the evidence lines that it shows
 * @param claims every claim on screen, once, with the lines that some part shows
 */
@OWLClass(iri = AnalysisNode.SCHEMA + "ItemList")
record AnalysisNode(
    @Id URI id,
    @OWLDataProperty(iri = AnalysisNode.SCHEMA + "name", simpleLiteral = true) String name,
    @OWLObjectProperty(iri = AnalysisNode.SCHEMA + "url") URI url,
    @OWLDataProperty(iri = AnalysisNode.SCHEMA + "numberOfItems") BigInteger numberOfItems,
    @OWLObjectProperty(iri = AnalysisNode.SCHEMA + "itemListElement") Set<SectionNode> items,
    @OWLObjectProperty(iri = AnalysisNode.SCHEMA + "mentions") Set<ClaimNode> claims) {
  static final String SCHEMA = "https://schema.org/";
  static final String ATLAS = "https://www.mecfsatlas.com/ontology#";

  /** One part, in its place. */
  @OWLClass(iri = SCHEMA + "ListItem")
  record SectionNode(
      @Id URI id,
      @OWLDataProperty(iri = SCHEMA + "position") BigInteger position,
      @OWLDataProperty(iri = SCHEMA + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = SCHEMA + "about") Set<URI> about,
      @OWLObjectProperty(iri = SCHEMA + "item") Set<URI> lines) {}

  /** A claim with those of its lines that are shown. */
  @OWLClass(iri = ATLAS + "Claim")
  record ClaimNode(
      @Id URI id,
      @OWLObjectProperty(iri = ATLAS + "subject") URI subject,
      @OWLObjectProperty(iri = ATLAS + "object") URI object,
      @OWLObjectProperty(iri = ATLAS + "evidenceLine") Set<LineNode> lines) {}

  /** What one record contributes. */
  @OWLClass(iri = ATLAS + "EvidenceLine")
  record LineNode(
      @Id URI id,
      @OWLObjectProperty(iri = ATLAS + "record") URI record,
      @OWLObjectProperty(iri = ATLAS + "outcome") URI outcome,
      @OWLObjectProperty(iri = ATLAS + "pemStatus") Set<URI> pem,
      @OWLObjectProperty(iri = ATLAS + "setting") Set<URI> settings) {}
}
