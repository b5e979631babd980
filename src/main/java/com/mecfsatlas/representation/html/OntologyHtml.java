package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.TermUse;
import com.mecfsatlas.derivation.DerivationRule;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;

/** The ontology for people: one page, one anchor a term. */
public final class OntologyHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public OntologyHtml(Site site) {
    this.site = site;
  }

  /**
   * The ontology in use.
   *
   * @param uses by the IRI of the term
   */
  public byte[] write(
      Model ontology, Map<String, TermUse> uses, List<DerivationRule> rules, String revision) {
    return templates.write(
        "ontology",
        OntologyPage.of(site, "/ontology", ontology, new OntologyTerms(uses, rules), revision));
  }

  /** A frozen release, which no data use any more. */
  public byte[] writeRelease(Model ontology) {
    OntologyTerms terms = new OntologyTerms(Map.of(), List.of());
    return templates.write(
        "ontology",
        OntologyPage.of(site, "/ontology/" + OntologyPage.version(ontology), ontology, terms, ""));
  }
}
