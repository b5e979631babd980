package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.CitationFormat;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Set;

/**
 * What a description rests on, in one of the formats for references.
 *
 * @param format that of {@code citation}
 */
public record BibliographyWriter(Format format, CitationFormat citation)
    implements RepresentationWriter {
  @Override
  public Set<DescriptionPart<?>> reads() {
    return Bibliography.PARTS;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return citation
        .write(Bibliography.of(description, rendition), rendition.citation())
        .getBytes(UTF_8);
  }
}
