package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.graph.Description;

/** What a description rests on, in the style and language asked for. */
public final class CitationFace implements Face {
  private final FormattedCitation citations = new FormattedCitation();

  @Override
  public Format format() {
    return Format.CITATION;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    return citations
        .text(Bibliography.of(description, rendition), rendition.style(), rendition.locale())
        .getBytes(UTF_8);
  }
}
