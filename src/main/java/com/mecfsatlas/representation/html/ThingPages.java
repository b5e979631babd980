package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.jsonld.SchemaOrgWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The pages of things, each read once for HTML, Markdown and plain text, which therefore cannot say
 * different things.
 *
 * @param neighbours the evidence around a thing
 * @param citations the formatted citations of what a description rests on
 * @param schema a description in the terms of schema.org
 */
public record ThingPages(
    Site site,
    DescriptionPart<EvidenceNeighbours> neighbours,
    Citations.Writer citations,
    Function<Description, String> schema) {

  /** With the block of schema.org that search engines read. */
  public static ThingPages of(
      Site site, DescriptionPart<EvidenceNeighbours> neighbours, Citations.Writer citations) {
    return new ThingPages(site, neighbours, citations, new SchemaOrgWriter()::block);
  }

  /** The same without what only HTML holds: that block, and citations to copy. */
  public ThingPages inWords() {
    return new ThingPages(
        site,
        neighbours,
        new Citations.Writer(List.of(), (description, style) -> "", description -> ""),
        description -> "");
  }

  /** The parts of a description that the pages are read from. */
  public Set<DescriptionPart<?>> reads() {
    return Set.of(DescriptionPart.STATEMENTS, DescriptionPart.BIBLIOGRAPHY, neighbours);
  }

  /** The page of {@code description}. */
  public ThingPage of(Description description, RepresentationOptions rendition) {
    return switch (description.thing().kind()) {
      case EVIDENCE ->
          EvidencePage.of(
              site,
              description,
              rendition.length(),
              description.part(neighbours),
              citations.of(description),
              schema.apply(description));
      case PAPER ->
          PaperPage.of(site, description, citations.of(description), schema.apply(description));
      case CRITERION -> CriterionPage.of(site, description, description.part(neighbours));
      case CLAIM -> ClaimPage.of(site, description, description.part(neighbours));
      case ROLL_UP -> RollUpPage.of(site, description, description.part(neighbours));
      case RELATION -> RelationPage.of(site, description);
      default -> EntityPage.of(site, description, description.part(neighbours));
    };
  }
}
