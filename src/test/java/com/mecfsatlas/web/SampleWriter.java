package com.mecfsatlas.web;

import com.mecfsatlas.citation.UnknownStyleException;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Writes which thing, format and options it was asked for. */
record SampleWriter(Format format) implements RepresentationWriter {
  private static final List<String> STYLES = List.of("apa", "ieee");

  @Override
  public Set<DescriptionPart<?>> reads() {
    return Set.of();
  }

  @Override
  public byte[] write(Description description, RepresentationOptions options) {
    if (!STYLES.contains(options.citation().style())) {
      throw new UnknownStyleException(options.citation().style(), STYLES);
    }
    return writer(format, format + " " + description.thing().path() + " " + options);
  }

  /** {@code said}, in JSON-LD as JSON-LD, so that its profiles can be made. */
  static byte[] writer(Format format, String said) {
    String writer =
        format.equals(Format.JSON_LD)
            ? "{\"@context\": {\"@vocab\": \"urn:sample:\"}, \"said\": \"" + said + "\"}"
            : said;
    return writer.getBytes(StandardCharsets.UTF_8);
  }
}
