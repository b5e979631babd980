package com.mecfsatlas.view;

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
@OWLClass(iri = ListTerms.HYDRA + "Collection")
record CollectionNode(
    @Id URI id,
    @Types Set<String> types,
    @OWLDataProperty(iri = ListTerms.HYDRA + "title", simpleLiteral = true) String title,
    @OWLDataProperty(iri = ListTerms.HYDRA + "totalItems") BigInteger totalItems,
    @OWLObjectProperty(iri = ListTerms.HYDRA + "view") PageNode view,
    @OWLObjectProperty(iri = ListTerms.HYDRA + "member") Set<URI> member,
    @OWLObjectProperty(iri = ListTerms.SCHEMA + "itemListElement") Set<ItemNode> items) {

  /** One page, and the way to the others. */
  @OWLClass(iri = ListTerms.HYDRA + "PartialCollectionView")
  record PageNode(
      @Id URI id,
      @OWLObjectProperty(iri = ListTerms.HYDRA + "first") URI first,
      @OWLObjectProperty(iri = ListTerms.HYDRA + "previous") @Nullable URI previous,
      @OWLObjectProperty(iri = ListTerms.HYDRA + "next") @Nullable URI next,
      @OWLObjectProperty(iri = ListTerms.HYDRA + "last") URI last) {}

  /** One row. */
  @OWLClass(iri = ListTerms.SCHEMA + "ListItem")
  record ItemNode(
      @Id URI id,
      @OWLDataProperty(iri = ListTerms.SCHEMA + "position") BigInteger position,
      @OWLObjectProperty(iri = ListTerms.SCHEMA + "item") URI item,
      @OWLObjectProperty(iri = ListTerms.SCHEMA + "additionalProperty") Set<CellNode> cells) {}

  /** What one column says of one thing. */
  @OWLClass(iri = ListTerms.SCHEMA + "PropertyValue")
  record CellNode(
      @Id URI id,
      @OWLDataProperty(iri = ListTerms.SCHEMA + "name", simpleLiteral = true) String name,
      @OWLDataProperty(iri = ListTerms.SCHEMA + "value", simpleLiteral = true) String value) {}
}
