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
 * The case definitions side by side as linked data.
 *
 * @param url the view for people
 * @param definitions each with all its elements
 */
@OWLClass(iri = SchemaDO.NS + "ItemList")
record CriteriaNode(
    @Id URI id,
    @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
    @OWLObjectProperty(iri = SchemaDO.NS + "url") URI url,
    @OWLDataProperty(iri = SchemaDO.NS + "numberOfItems") BigInteger numberOfItems,
    @OWLObjectProperty(iri = SchemaDO.NS + "itemListElement") Set<DefinitionNode> definitions) {

  /** One case definition. */
  @OWLClass(iri = Atlas.NS + "CaseDefinition")
  record DefinitionNode(
      @Id URI id,
      @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = Atlas.NS + "pemStatus") URI pem,
      @OWLObjectProperty(iri = Atlas.NS + "element") Set<ElementNode> elements) {}

  /** What it asks of one element. */
  @OWLClass(iri = Atlas.NS + "CriterionElement")
  record ElementNode(
      @Id URI id,
      @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = Atlas.NS + "requirement") URI requirement) {}
}
