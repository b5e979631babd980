package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Description;
import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.view.Face;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.SchemaOrgFace;
import java.util.function.Function;

/** The page of one thing for people. */
public final class HtmlFace implements Face {
  private final Templates templates = new Templates();
  private final Site site;
  private final Function<Description, String> citation;
  private final Function<Description, String> bibtex;
  private final SchemaOrgFace schema = new SchemaOrgFace();

  /**
   * @param citation the formatted citation of what a description rests on
   * @param bibtex the same as BibTeX
   */
  public HtmlFace(
      Site site, Function<Description, String> citation, Function<Description, String> bibtex) {
    this.site = site;
    this.citation = citation;
    this.bibtex = bibtex;
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
                  site,
                  description,
                  citation.apply(description),
                  bibtex.apply(description),
                  schema.block(description)));
      case CRITERION -> templates.spell("criterion", CriterionPage.of(site, description));
      case CLAIM -> templates.spell("claim", ClaimPage.of(site, description));
      case RELATION -> templates.spell("relation", RelationPage.of(site, description));
      case AUTHOR, JOURNAL, VIRUS, CELL, MOLECULE, CONDITION, SYMPTOM, CONCEPT, PUBLICATION_TYPE ->
          templates.spell("thing", ThingPage.of(site, description));
    };
  }

  private byte[] evidence(Description description, Rendition rendition) {
    return templates.spell(
        Kind.EVIDENCE.segment(),
        EvidencePage.of(
            site,
            description,
            rendition.length(),
            citation.apply(description),
            bibtex.apply(description),
            schema.block(description)));
  }
}
