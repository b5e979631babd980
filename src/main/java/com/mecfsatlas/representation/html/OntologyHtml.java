package com.mecfsatlas.representation.html;

import org.apache.jena.rdf.model.Model;

/**
 * The ontology for people: an overview, a page for each group of terms, a page for each release.
 */
public final class OntologyHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public OntologyHtml(Site site) {
    this.site = site;
  }

  /**
   * The overview: the core as a drawing, and every term in short form.
   *
   * @param q words that the terms to show have; empty for all
   */
  public byte[] write(Vocabulary vocabulary, String q) {
    return templates.write("ontology", OntologyOverview.of(site, vocabulary, q));
  }

  /**
   * The terms of one group in full.
   *
   * @throws java.util.NoSuchElementException where there is no such group
   */
  public byte[] writeGroup(Vocabulary vocabulary, String group) {
    return templates.write("ontologygroup", OntologyGroupPage.of(site, vocabulary, group));
  }

  /** A frozen release, which no data use any more. */
  public byte[] writeRelease(Model ontology) {
    return templates.write("ontologyrelease", OntologyPage.of(site, ontology));
  }
}
