package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import java.util.List;
import java.util.Optional;

/**
 * One link of a Link field (RFC 8288 section 3).
 *
 * @param target a path on this copy or an absolute IRI, as URI characters only
 * @param type the media type there; empty where not told
 * @param datetime of a memento (RFC 7089 section 2.2), as HTTP writes dates; empty of anything else
 */
record WebLink(String target, String relation, String type, String datetime) {
  WebLink(String target, String relation) {
    this(target, relation, "");
  }

  WebLink(String target, String relation, String type) {
    this(target, relation, type, "");
  }

  static WebLink to(String target, String relation, Format format) {
    return new WebLink(target, relation, format.mediaType());
  }

  /**
   * The field value, the first links first, and no longer than {@code budget}: gateways break on
   * long headers, so what does not fit is left out.
   */
  static Optional<String> field(List<WebLink> links, int budget) {
    StringBuilder field = new StringBuilder();
    for (WebLink link : links) {
      String text = link.toString();
      if (field.length() + 2 + text.length() <= budget) {
        field.append(field.isEmpty() ? "" : ", ").append(text);
      }
    }
    return field.isEmpty() ? Optional.empty() : Optional.of(field.toString());
  }

  @Override
  public String toString() {
    return "<%s>; rel=\"%s\"%s%s"
        .formatted(target, relation, attribute("type", type), attribute("datetime", datetime));
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : "; %s=\"%s\"".formatted(name, value);
  }
}
