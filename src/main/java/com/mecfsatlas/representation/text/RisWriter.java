package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.Ris;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;

/** What a description rests on, as RIS. */
public final class RisWriter implements RepresentationWriter {
  @Override
  public Format format() {
    return Format.RIS;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return Ris.of(Bibliography.of(description, rendition)).getBytes(UTF_8);
  }
}
