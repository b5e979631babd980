package com.mecfsatlas.view.html;

import org.apache.jena.rdf.model.Model;

/** The ontology for people: one page, one anchor a term. */
public final class OntologyHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public OntologyHtml(Site site) {
    this.site = site;
  }

  public byte[] spell(Model ontology, String revision) {
    return templates.spell("ontology", OntologyPage.of(site, ontology, revision));
  }
}
