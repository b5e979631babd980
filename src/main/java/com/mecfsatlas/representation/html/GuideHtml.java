package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.Abbreviation;
import java.util.List;
import org.apache.jena.rdf.model.Model;

/** The pages about the atlas for people. */
public final class GuideHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public GuideHtml(Site site) {
    this.site = site;
  }

  public byte[] write(Guide guide, String revision) {
    return templates.write(guide.template(), PlainPage.of(site, guide, revision));
  }

  public byte[] write(Guide guide, Model ontology, GuideCounts counts, String revision) {
    return templates.write(guide.template(), GuidePage.of(site, guide, ontology, counts, revision));
  }

  /** A page whose words are the manual's. */
  public byte[] manual(Guide guide, String revision) {
    return templates.write(guide.template(), ManualPage.of(site, guide, revision));
  }

  /**
   * The page of the data.
   *
   * @param schema the dataset in the terms of schema.org
   * @param address of this copy
   */
  public byte[] data(DataFacts facts, String schema, String address, String revision) {
    return templates.write(
        Guide.DATA.template(), DataPage.of(site, facts, schema, address, revision));
  }

  public byte[] glossary(Model ontology, List<Abbreviation> abbreviations, String revision) {
    return templates.write(
        Guide.GLOSSARY.template(), GlossaryPage.of(site, ontology, abbreviations, revision));
  }
}
