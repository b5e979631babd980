package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.citation.Ris;
import com.mecfsatlas.graph.Description;

/** What a description rests on, as RIS. */
public final class RisFace implements Face {
  @Override
  public Format format() {
    return Format.RIS;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    return Ris.of(Bibliography.of(description, rendition)).getBytes(UTF_8);
  }
}
