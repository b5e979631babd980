package com.mecfsatlas.view.excerpt;

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
@OWLClass(iri = ExcerptNode.SCHEMA + "ItemList")
record CriteriaNode(
    @Id URI id,
    @OWLDataProperty(iri = ExcerptNode.SCHEMA + "name", simpleLiteral = true) String name,
    @OWLObjectProperty(iri = ExcerptNode.SCHEMA + "url") URI url,
    @OWLDataProperty(iri = ExcerptNode.SCHEMA + "numberOfItems") BigInteger numberOfItems,
    @OWLObjectProperty(iri = ExcerptNode.SCHEMA + "itemListElement")
        Set<DefinitionNode> definitions) {

  /** One case definition. */
  @OWLClass(iri = ExcerptNode.ATLAS + "CaseDefinition")
  record DefinitionNode(
      @Id URI id,
      @OWLDataProperty(iri = ExcerptNode.SCHEMA + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = ExcerptNode.ATLAS + "pemStatus") URI pem,
      @OWLObjectProperty(iri = ExcerptNode.ATLAS + "element") Set<ElementNode> elements) {}

  /** What it asks of one element. */
  @OWLClass(iri = ExcerptNode.ATLAS + "CriterionElement")
  record ElementNode(
      @Id URI id,
      @OWLDataProperty(iri = ExcerptNode.SCHEMA + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = ExcerptNode.ATLAS + "requirement") URI requirement) {}
}
