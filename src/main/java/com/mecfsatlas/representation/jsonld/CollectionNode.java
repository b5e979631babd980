package com.mecfsatlas.representation.jsonld;

import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.Hydra;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import cz.cvut.kbss.jopa.model.annotations.Types;
import java.math.BigInteger;
import java.net.URI;
import java.util.Set;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;

/**
 * All things of a kind that match a request, of which a document shows one page.
 *
 * @param totalItems how many match
 * @param member the things of this page
 * @param items the same with their place and their cells
 * @param mentions the names with several meanings that were asked for; null where there is none
 */
@OWLClass(iri = Hydra.NS + "Collection")
record CollectionNode(
    @Id URI id,
    @Types Set<String> types,
    @OWLDataProperty(iri = Hydra.NS + "title", simpleLiteral = true) String title,
    @OWLDataProperty(iri = Hydra.NS + "totalItems") BigInteger totalItems,
    @OWLObjectProperty(iri = Hydra.NS + "view") PageNode view,
    @OWLObjectProperty(iri = Hydra.NS + "member") Set<URI> member,
    @OWLObjectProperty(iri = SchemaDO.NS + "itemListElement") Set<ItemNode> items,
    @OWLObjectProperty(iri = SchemaDO.NS + "mentions") @Nullable Set<NameNode> mentions) {

  /** A name and what it may mean. */
  @OWLClass(iri = Atlas.NS + "AmbiguousName")
  record NameNode(
      @Id URI id,
      @OWLDataProperty(iri = Atlas.NS + "ambiguousName", simpleLiteral = true) String name,
      @OWLObjectProperty(iri = Atlas.NS + "mayMean") Set<URI> meanings) {}

  /** One page, and the way to the others. */
  @OWLClass(iri = Hydra.NS + "PartialCollectionView")
  record PageNode(
      @Id URI id,
      @OWLObjectProperty(iri = Hydra.NS + "first") URI first,
      @OWLObjectProperty(iri = Hydra.NS + "previous") @Nullable URI previous,
      @OWLObjectProperty(iri = Hydra.NS + "next") @Nullable URI next,
      @OWLObjectProperty(iri = Hydra.NS + "last") URI last) {}

  /** One row. */
  @OWLClass(iri = SchemaDO.NS + "ListItem")
  record ItemNode(
      @Id URI id,
      @OWLDataProperty(iri = SchemaDO.NS + "position") BigInteger position,
      @OWLObjectProperty(iri = SchemaDO.NS + "item") URI item,
      @OWLObjectProperty(iri = SchemaDO.NS + "additionalProperty") Set<CellNode> cells) {}

  /** What one column says of one thing. */
  @OWLClass(iri = SchemaDO.NS + "PropertyValue")
  record CellNode(
      @Id URI id,
      @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
      @OWLDataProperty(iri = SchemaDO.NS + "value", simpleLiteral = true) String value) {}
}
