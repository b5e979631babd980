package com.mecfsatlas.representation.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mecfsatlas.citation.ScholarlyArticle;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.representation.rdf.DocumentGraph;
import com.mecfsatlas.representation.text.Bibliography;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;

/**
 * A description in the terms of schema.org and no others, as search engines and DOI services speak
 * them. A paper and a record are works; anything else is what its page is about.
 */
public final class SchemaOrgWriter implements RepresentationWriter {
  private static final String CONTEXT = "https://schema.org/";
  private static final String PUBLISHER = "ME/CFS Atlas";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Format format() {
    return Format.SCHEMA_ORG;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return (document(description).toPrettyString() + "\n").getBytes(UTF_8);
  }

  /**
   * The same on one line, as the content of a script element: without what could end one (HTML,
   * 4.12.1.3 restrictions for contents of script elements).
   */
  public String block(Description description) {
    return document(description).toString().replace("<", "\\u003c");
  }

  private static ObjectNode document(Description description) {
    ObjectNode document = JSON.createObjectNode().put("@context", CONTEXT);
    List<ObjectNode> papers =
        Bibliography.of(description).stream().map(ScholarlyArticle::of).toList();
    switch (description.thing().kind()) {
      case PAPER -> paper(document, description, papers);
      case EVIDENCE -> record(document, description, papers);
      case AUTHOR,
          JOURNAL,
          VIRUS,
          CELL,
          MOLECULE,
          CONDITION,
          SYMPTOM,
          CONCEPT,
          CLAIM,
          RELATION,
          CRITERION,
          PUBLICATION_TYPE ->
          page(document, description, papers);
    }
    return document;
  }

  private static void paper(ObjectNode document, Description description, List<ObjectNode> papers) {
    papers.forEach(document::setAll);
    document.put("mainEntityOfPage", description.thing().documentIri());
  }

  private static void record(
      ObjectNode document, Description description, List<ObjectNode> papers) {
    ResourceReader record = new ResourceReader(description.subject());
    document.put("@type", "CreativeWork");
    document.put("@id", description.thing().iri());
    document.put("url", description.thing().documentIri());
    document.put("name", "Reading of: " + record.label());
    String summary = record.text(Atlas.plainSummary);
    if (!summary.isEmpty()) {
      document.put("abstract", summary);
    }
    document.put("version", description.revision());
    published(document);
    papers.stream()
        .filter(paper -> paper.has("creativeWorkStatus"))
        .forEach(paper -> document.set("correction", paper.get("correction")));
    papers.forEach(paper -> document.putObject("isBasedOn").put("@id", paper.path("@id").asText()));
    cited(document, papers);
  }

  /** {@code citation} is said of works, so the page cites and the thing is what it is about. */
  private static void page(ObjectNode document, Description description, List<ObjectNode> papers) {
    ResourceReader thing = new ResourceReader(description.subject());
    document.put("@type", "AboutPage");
    document.put("@id", description.thing().documentIri());
    document.put("url", description.thing().documentIri());
    document.put("name", thing.label());
    published(document);
    document
        .putObject("mainEntity")
        .put("@type", type(description.thing().kind()))
        .put("@id", description.thing().iri())
        .put("name", thing.label());
    cited(document, papers);
  }

  private static void published(ObjectNode document) {
    document.putObject("publisher").put("@type", "Organization").put("name", PUBLISHER);
    document.put("license", DocumentGraph.LICENCE.getURI());
  }

  private static void cited(ObjectNode document, List<ObjectNode> papers) {
    if (!papers.isEmpty()) {
      document.putArray("citation").addAll(papers);
    }
  }

  /** A signed name is not known to be one person, so it is a term. */
  private static String type(EntityType kind) {
    return switch (kind) {
      case PAPER -> "ScholarlyArticle";
      case EVIDENCE -> "CreativeWork";
      case JOURNAL -> "Periodical";
      case VIRUS -> "Taxon";
      case CELL -> "AnatomicalStructure";
      case MOLECULE -> "BioChemEntity";
      case CONDITION -> "MedicalCondition";
      case SYMPTOM -> "MedicalSignOrSymptom";
      case CLAIM -> "Claim";
      case AUTHOR, CONCEPT, RELATION, CRITERION, PUBLICATION_TYPE -> "DefinedTerm";
    };
  }
}
