package com.mecfsatlas.representation.jsonld;

import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import cz.cvut.kbss.jopa.model.annotations.Types;
import java.math.BigInteger;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All things of a kind that match a request, of which a document shows one page.
 *
 * @param totalItems how many match
 * @param member the things of this page
 * @param items the same with their place and their cells
 */
@OWLClass(iri = Hydra.HYDRA + "Collection")
record CollectionNode(
    @Id URI id,
    @Types Set<String> types,
    @OWLDataProperty(iri = Hydra.HYDRA + "title", simpleLiteral = true) String title,
    @OWLDataProperty(iri = Hydra.HYDRA + "totalItems") BigInteger totalItems,
    @OWLObjectProperty(iri = Hydra.HYDRA + "view") PageNode view,
    @OWLObjectProperty(iri = Hydra.HYDRA + "member") Set<URI> member,
    @OWLObjectProperty(iri = Hydra.SCHEMA + "itemListElement") Set<ItemNode> items) {

  /** One page, and the way to the others. */
  @OWLClass(iri = Hydra.HYDRA + "PartialCollectionView")
  record PageNode(
      @Id URI id,
      @OWLObjectProperty(iri = Hydra.HYDRA + "first") URI first,
      @OWLObjectProperty(iri = Hydra.HYDRA + "previous") @Nullable URI previous,
      @OWLObjectProperty(iri = Hydra.HYDRA + "next") @Nullable URI next,
      @OWLObjectProperty(iri = Hydra.HYDRA + "last") URI last) {}

  /** One row. */
  @OWLClass(iri = Hydra.SCHEMA + "ListItem")
  record ItemNode(
      @Id URI id,
      @OWLDataProperty(iri = Hydra.SCHEMA + "position") BigInteger position,
      @OWLObjectProperty(iri = Hydra.SCHEMA + "item") URI item,
      @OWLObjectProperty(iri = Hydra.SCHEMA + "additionalProperty") Set<CellNode> cells) {}

  /** What one column says of one thing. */
  @OWLClass(iri = Hydra.SCHEMA + "PropertyValue")
  record CellNode(
      @Id URI id,
      @OWLDataProperty(iri = Hydra.SCHEMA + "name", simpleLiteral = true) String name,
      @OWLDataProperty(iri = Hydra.SCHEMA + "value", simpleLiteral = true) String value) {}
}
