package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.rdf.DocumentGraph;
import com.mecfsatlas.store.Description;

/**
 * A page as plain text of 72 columns: the limits are always in it, and a retraction comes first.
 */
public final class TextWriter implements RepresentationWriter {
  private final RepresentationWriter citation;

  /**
   * @param citation the formatted citation, with which a page ends
   */
  public TextWriter(RepresentationWriter citation) {
    this.citation = citation;
  }

  @Override
  public Format format() {
    return Format.TEXT;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    TextLines text = new TextLines();
    switch (description.thing().kind()) {
      case EVIDENCE -> new EvidenceText(description).write(text);
      case PAPER -> new PaperText(description).write(text);
      case CRITERION -> new CriterionText(description).write(text);
      case CLAIM -> new ClaimText(description).write(text);
      case AUTHOR,
          JOURNAL,
          VIRUS,
          CELL,
          MOLECULE,
          CONDITION,
          SYMPTOM,
          CONCEPT,
          RELATION,
          PUBLICATION_TYPE ->
          new EntityText(description).write(text);
    }
    String heading = description.thing().kind().isCitable() ? "CITATION" : "WHAT THIS RESTS ON";
    text.section(
        heading, new String(citation.write(description, rendition), UTF_8).lines().toList());
    text.section("ADDRESS", description.thing().documentIri());
    text.section("LICENCE", DocumentGraph.LICENCE.getURI());
    return text.text().getBytes(UTF_8);
  }
}
