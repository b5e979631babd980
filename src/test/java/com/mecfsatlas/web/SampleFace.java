package com.mecfsatlas.web;

import com.mecfsatlas.citation.UnknownStyleException;
import com.mecfsatlas.graph.Description;
import com.mecfsatlas.view.Face;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Spells which thing, format and rendition it was asked for. */
record SampleFace(Format format) implements Face {
  private static final List<String> STYLES = List.of("apa", "ieee");

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    if (!STYLES.contains(rendition.style())) {
      throw new UnknownStyleException(rendition.style(), STYLES);
    }
    return face(format, format + " " + description.thing().path() + " " + rendition);
  }

  /** {@code said}, in JSON-LD as JSON-LD, so that its profiles can be made. */
  static byte[] face(Format format, String said) {
    String face =
        format == Format.JSON_LD
            ? "{\"@context\": {\"@vocab\": \"urn:sample:\"}, \"said\": \"" + said + "\"}"
            : said;
    return face.getBytes(StandardCharsets.UTF_8);
  }
}
