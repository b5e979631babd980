package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.jsonld.SchemaOrgWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.Projection;

/** The page of one thing for people. */
public final class HtmlWriter implements RepresentationWriter {
  private final Templates templates = new Templates();
  private final Site site;
  private final Projection<EvidenceBase> evidence;
  private final Citations.Writer citations;
  private final SchemaOrgWriter schema = new SchemaOrgWriter();

  /**
   * @param evidence the claims with their studies
   * @param citations the formatted citations of what a description rests on
   */
  public HtmlWriter(Site site, Projection<EvidenceBase> evidence, Citations.Writer citations) {
    this.site = site;
    this.evidence = evidence;
    this.citations = citations;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return switch (description.thing().kind()) {
      case EVIDENCE -> evidence(description, rendition);
      case PAPER ->
          templates.write(
              "paper",
              PaperPage.of(
                  site, description, citations.of(description), schema.block(description)));
      case CRITERION ->
          templates.write(
              "criterion", CriterionPage.of(site, description, description.beside(evidence)));
      case CLAIM ->
          templates.write("claim", ClaimPage.of(site, description, description.beside(evidence)));
      case RELATION -> templates.write("relation", RelationPage.of(site, description));
      case AUTHOR, JOURNAL, VIRUS, CELL, MOLECULE, CONDITION, SYMPTOM, CONCEPT, PUBLICATION_TYPE ->
          templates.write("thing", EntityPage.of(site, description, description.beside(evidence)));
    };
  }

  private byte[] evidence(Description description, RepresentationOptions rendition) {
    return templates.write(
        EntityType.EVIDENCE.segment(),
        EvidencePage.of(
            site,
            description,
            rendition.length(),
            description.beside(evidence),
            citations.of(description),
            schema.block(description)));
  }
}
