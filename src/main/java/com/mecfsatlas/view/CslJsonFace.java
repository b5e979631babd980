package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.CslJson;
import com.mecfsatlas.graph.Description;

/** What a description rests on, as CSL-JSON. */
public final class CslJsonFace implements Face {
  @Override
  public Format format() {
    return Format.CSL_JSON;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    return CslJson.of(Bibliography.of(description, rendition)).getBytes(UTF_8);
  }
}
