package com.mecfsatlas.representation.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mecfsatlas.catalog.DatasetFacts;
import com.mecfsatlas.citation.ScholarlyArticle;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.representation.rdf.DocumentGraph;
import com.mecfsatlas.representation.text.Bibliography;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A description in the terms of schema.org and no others, as search engines and DOI services speak
 * them. A paper and a record are works; anything else is what its page is about.
 */
public final class SchemaOrgWriter implements RepresentationWriter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Format format() {
    return Format.SCHEMA_ORG;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return Set.of(DescriptionPart.OWN, DescriptionPart.BIBLIOGRAPHY);
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
    ObjectNode document = JSON.createObjectNode().put("@context", SchemaDO.NS);
    List<ObjectNode> papers =
        Bibliography.of(description).stream().map(ScholarlyArticle::of).toList();
    switch (description.thing().kind()) {
      case PAPER -> paper(document, description, papers);
      case EVIDENCE -> record(document, description, papers);
      default -> page(document, description, papers);
    }
    return document;
  }

  private static void paper(ObjectNode document, Description description, List<ObjectNode> papers) {
    papers.forEach(document::setAll);
    document.put("mainEntityOfPage", description.thing().documentIri());
  }

  /** A retraction is the paper's, which is cited with it; the reading is not corrected by it. */
  private static void record(
      ObjectNode document, Description description, List<ObjectNode> papers) {
    ResourceReader record = new ResourceReader(description.own());
    document.put("@type", "CreativeWork");
    document.put("@id", description.thing().iri());
    document.put("url", description.thing().documentIri());
    document.put("name", "Reading of: " + record.label());
    String summary = record.words(Atlas.plainSummary);
    if (!summary.isEmpty()) {
      document.put("abstract", summary);
    }
    document.put("version", description.revision());
    published(document);
    papers.forEach(paper -> document.putObject("isBasedOn").put("@id", paper.path("@id").asText()));
    cited(document, papers);
  }

  /** {@code citation} is said of works, so the page cites and the thing is what it is about. */
  private static void page(ObjectNode document, Description description, List<ObjectNode> papers) {
    ResourceReader thing = new ResourceReader(description.own());
    document.put("@type", "AboutPage");
    document.put("@id", description.thing().documentIri());
    document.put("url", description.thing().documentIri());
    document.put("name", thing.label());
    published(document);
    document
        .putObject("mainEntity")
        .put("@type", description.thing().kind().schemaType())
        .put("@id", description.thing().iri())
        .put("name", thing.label());
    cited(document, papers);
  }

  private static void published(ObjectNode document) {
    document.putObject("publisher").put("@type", "Organization").put("name", DatasetFacts.NAME);
    document.put("license", DocumentGraph.LICENCE.getURI());
  }

  private static void cited(ObjectNode document, List<ObjectNode> papers) {
    if (!papers.isEmpty()) {
      document.putArray("citation").addAll(papers);
    }
  }
}
