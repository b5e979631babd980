package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.BibTeX;
import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import java.util.List;

/** What a description rests on, as BibTeX. */
public final class BibTexWriter implements RepresentationWriter {
  @Override
  public Format format() {
    return Format.BIBTEX;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    List<Reference> references = Bibliography.of(description, rendition);
    String written = rendition.ascii() ? BibTeX.ascii(references) : BibTeX.of(references);
    return written.getBytes(UTF_8);
  }
}
