package com.mecfsatlas.web;

import com.mecfsatlas.view.Format;
import java.util.Map;

/**
 * What negotiation came to.
 *
 * @param mediaType the name of the format that was asked for, its own or an alias
 * @param parameters the parameters of the range that decided, for example a citation style
 */
record Choice(Format format, String mediaType, Map<String, String> parameters) {
  Choice {
    parameters = Map.copyOf(parameters);
  }

  static Choice of(Format format) {
    return new Choice(format, format.mediaType(), Map.of());
  }

  /** The Content-Type of the answer. */
  String contentType() {
    boolean charset = !format.contentType().equals(format.mediaType());
    return charset ? mediaType + "; charset=utf-8" : mediaType;
  }
}
