package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.BibTeX;
import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.graph.Description;
import java.util.List;

/** What a description rests on, as BibTeX. */
public final class BibTexFace implements Face {
  @Override
  public Format format() {
    return Format.BIBTEX;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    List<Reference> references = Bibliography.of(description, rendition);
    String spelled = rendition.ascii() ? BibTeX.ascii(references) : BibTeX.of(references);
    return spelled.getBytes(UTF_8);
  }
}
