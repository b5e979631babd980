package com.mecfsatlas.representation.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.CslJson;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;

/** What a description rests on, as CSL-JSON. */
public final class CslJsonWriter implements RepresentationWriter {
  @Override
  public Format format() {
    return Format.CSL_JSON;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return CslJson.of(Bibliography.of(description, rendition)).getBytes(UTF_8);
  }
}
