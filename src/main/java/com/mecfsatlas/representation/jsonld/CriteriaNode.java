package com.mecfsatlas.representation.jsonld;

import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.math.BigInteger;
import java.net.URI;
import java.util.Set;

/**
 * The case definitions side by side as linked data.
 *
 * @param url the view for people
 * @param definitions each with all its elements
 */
@OWLClass(iri = AnalysisNode.SCHEMA + "ItemList")
record CriteriaNode(
    @Id URI id,
    @OWLDataProperty(iri = AnalysisNode.SCHEMA + "name", simpleLiteral = true) String name,
    @OWLObjectProperty(iri = AnalysisNode.SCHEMA + "url") URI url,
    @OWLDataProperty(iri = AnalysisNode.SCHEMA + "numberOfItems") BigInteger numberOfItems,
    @OWLObjectProperty(iri = AnalysisNode.SCHEMA + "itemListElement")
        Set<DefinitionNode> definitions) {

  /** One case definition. */
  @OWLClass(iri = AnalysisNode.ATLAS + "CaseDefinition")
  record DefinitionNode(
      @Id URI id,
      @OWLDataProperty(iri = AnalysisNode.SCHEMA + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = AnalysisNode.ATLAS + "pemStatus") URI pem,
      @OWLObjectProperty(iri = AnalysisNode.ATLAS + "element") Set<ElementNode> elements) {}

  /** What it asks of one element. */
  @OWLClass(iri = AnalysisNode.ATLAS + "CriterionElement")
  record ElementNode(
      @Id URI id,
      @OWLDataProperty(iri = AnalysisNode.SCHEMA + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = AnalysisNode.ATLAS + "requirement") URI requirement) {}
}
