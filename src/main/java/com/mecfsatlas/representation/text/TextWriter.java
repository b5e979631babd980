package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.List;
import java.util.Set;

/**
 * A page as plain text of 72 columns: the limits are always in it, and a retraction comes first.
 */
public final class TextWriter implements RepresentationWriter {
  private final FormattedCitation citations = new FormattedCitation();

  @Override
  public Format format() {
    return Format.TEXT;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return Set.of(DescriptionPart.STATEMENTS, DescriptionPart.BIBLIOGRAPHY, Bibliography.DIGEST);
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    TextLines text = new TextLines();
    switch (description.thing().kind()) {
      case EVIDENCE -> new EvidenceText(description).write(text);
      case PAPER -> new PaperText(description).write(text);
      case CRITERION -> new CriterionText(description).write(text);
      case CLAIM -> new ClaimText(description).write(text);
      default -> new EntityText(description).write(text);
    }
    String heading = description.thing().kind().isCitable() ? "CITATION" : "WHAT THIS RESTS ON";
    text.section(
        heading,
        citations
            .write(Bibliography.of(description, rendition), rendition.citation())
            .lines()
            .toList());
    text.section("ADDRESS", description.thing().documentIri());
    text.section("LICENCE", List.of(Licences.RIGHTS, Licences.OF_FACTS, Licences.OF_TEXTS));
    return text.text().getBytes(UTF_8);
  }
}
