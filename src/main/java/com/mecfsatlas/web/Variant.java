package com.mecfsatlas.web;

import com.mecfsatlas.http.Selection;
import com.mecfsatlas.representation.Format;
import java.util.Map;

/**
 * What negotiation came to.
 *
 * @param mediaType the name of the format that was asked for, its own or an alias
 * @param parameters the parameters of the range that decided, for example a citation style
 */
record Variant(Format format, String mediaType, Map<String, String> parameters) {
  static final String US_ASCII = "us-ascii";

  Variant {
    parameters = Map.copyOf(parameters);
  }

  static Variant of(Selection<Format> chosen) {
    return new Variant(chosen.format(), chosen.mediaType(), chosen.parameters());
  }

  static Variant of(Format format) {
    return new Variant(format, format.mediaType(), Map.of());
  }

  String contentType() {
    return contentType(false);
  }

  /** The Content-Type of the answer. */
  String contentType(boolean ascii) {
    return format.hasCharset()
        ? mediaType + "; charset=" + (ascii ? US_ASCII : "utf-8")
        : mediaType;
  }
}
