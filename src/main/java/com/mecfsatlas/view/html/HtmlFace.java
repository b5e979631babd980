package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Description;
import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.view.Face;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.SchemaOrgFace;
import java.util.function.Supplier;

/** The page of one thing for people. */
public final class HtmlFace implements Face {
  private final Templates templates = new Templates();
  private final Site site;
  private final Supplier<Ledger> ledger;
  private final Citations.Speller citations;
  private final SchemaOrgFace schema = new SchemaOrgFace();

  /**
   * @param ledger the claims with their studies, as they are now
   * @param citations the formatted citations of what a description rests on
   */
  public HtmlFace(Site site, Supplier<Ledger> ledger, Citations.Speller citations) {
    this.site = site;
    this.ledger = ledger;
    this.citations = citations;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    return switch (description.thing().kind()) {
      case EVIDENCE -> evidence(description, rendition);
      case PAPER ->
          templates.spell(
              "paper",
              PaperPage.of(
                  site, description, citations.of(description), schema.block(description)));
      case CRITERION ->
          templates.spell("criterion", CriterionPage.of(site, description, ledger.get()));
      case CLAIM -> templates.spell("claim", ClaimPage.of(site, description, ledger.get()));
      case RELATION -> templates.spell("relation", RelationPage.of(site, description));
      case AUTHOR, JOURNAL, VIRUS, CELL, MOLECULE, CONDITION, SYMPTOM, CONCEPT, PUBLICATION_TYPE ->
          templates.spell("thing", ThingPage.of(site, description, ledger.get()));
    };
  }

  private byte[] evidence(Description description, Rendition rendition) {
    return templates.spell(
        Kind.EVIDENCE.segment(),
        EvidencePage.of(
            site,
            description,
            rendition.length(),
            ledger.get(),
            citations.of(description),
            schema.block(description)));
  }
}
