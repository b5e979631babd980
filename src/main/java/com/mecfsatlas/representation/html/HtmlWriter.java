package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.jsonld.SchemaOrgWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Set;

/** The page of one thing for people. */
public final class HtmlWriter implements RepresentationWriter {
  private final Templates templates = new Templates();
  private final Site site;
  private final DescriptionPart<EvidenceNeighbours> neighbours;
  private final Citations.Writer citations;
  private final SchemaOrgWriter schema = new SchemaOrgWriter();

  /**
   * @param neighbours the evidence around a thing
   * @param citations the formatted citations of what a description rests on
   */
  public HtmlWriter(
      Site site, DescriptionPart<EvidenceNeighbours> neighbours, Citations.Writer citations) {
    this.site = site;
    this.neighbours = neighbours;
    this.citations = citations;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return Set.of(DescriptionPart.STATEMENTS, DescriptionPart.BIBLIOGRAPHY, neighbours);
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
              "criterion", CriterionPage.of(site, description, description.part(neighbours)));
      case CLAIM ->
          templates.write("claim", ClaimPage.of(site, description, description.part(neighbours)));
      case ROLL_UP ->
          templates.write("rollup", RollUpPage.of(site, description, description.part(neighbours)));
      case RELATION -> templates.write("relation", RelationPage.of(site, description));
      default ->
          templates.write("thing", EntityPage.of(site, description, description.part(neighbours)));
    };
  }

  private byte[] evidence(Description description, RepresentationOptions rendition) {
    return templates.write(
        EntityType.EVIDENCE.segment(),
        EvidencePage.of(
            site,
            description,
            rendition.length(),
            description.part(neighbours),
            citations.of(description),
            schema.block(description)));
  }
}
