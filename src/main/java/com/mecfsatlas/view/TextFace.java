package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.graph.Description;

/**
 * A page as plain text of 72 columns: the limits are always in it, and a retraction comes first.
 */
public final class TextFace implements Face {
  private final Face citation;

  /**
   * @param citation the formatted citation, with which a page ends
   */
  public TextFace(Face citation) {
    this.citation = citation;
  }

  @Override
  public Format format() {
    return Format.TEXT;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
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
          new ThingText(description).write(text);
    }
    String heading = description.thing().kind().isCitable() ? "CITATION" : "WHAT THIS RESTS ON";
    text.section(
        heading, new String(citation.spell(description, rendition), UTF_8).lines().toList());
    text.section("ADDRESS", description.thing().documentIri());
    text.section("LICENCE", DocumentGraph.LICENCE.getURI());
    return text.text().getBytes(UTF_8);
  }
}
