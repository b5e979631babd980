package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.BibTeX;
import com.mecfsatlas.graph.Description;

/** What a description rests on, as BibTeX. */
public final class BibTexFace implements Face {
  @Override
  public Format format() {
    return Format.BIBTEX;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    return BibTeX.of(Bibliography.of(description)).getBytes(UTF_8);
  }
}
