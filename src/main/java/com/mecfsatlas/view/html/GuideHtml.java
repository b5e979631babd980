package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Abbreviation;
import java.util.List;
import org.apache.jena.rdf.model.Model;

/** The pages about the atlas for people. */
public final class GuideHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public GuideHtml(Site site) {
    this.site = site;
  }

  public byte[] spell(Guide guide, String revision) {
    return templates.spell(guide.template(), PlainPage.of(site, guide, revision));
  }

  public byte[] spell(Guide guide, Model ontology, GuideCounts counts, String revision) {
    return templates.spell(guide.template(), GuidePage.of(site, guide, ontology, counts, revision));
  }

  /** A page whose words are the manual's. */
  public byte[] manual(Guide guide, String revision) {
    return templates.spell(guide.template(), ManualPage.of(site, guide, revision));
  }

  public byte[] data(DataFacts facts, String revision) {
    return templates.spell(Guide.DATA.template(), DataPage.of(site, facts, revision));
  }

  public byte[] glossary(Model ontology, List<Abbreviation> abbreviations, String revision) {
    return templates.spell(
        Guide.GLOSSARY.template(), GlossaryPage.of(site, ontology, abbreviations, revision));
  }
}
