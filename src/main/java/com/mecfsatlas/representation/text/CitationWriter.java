package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;

/** What a description rests on, in the style and language asked for. */
public final class CitationWriter implements RepresentationWriter {
  private final FormattedCitation citations = new FormattedCitation();

  @Override
  public Format format() {
    return Format.CITATION;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return citations
        .text(Bibliography.of(description, rendition), rendition.style(), rendition.locale())
        .getBytes(UTF_8);
  }
}
