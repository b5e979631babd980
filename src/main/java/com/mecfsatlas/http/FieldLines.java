package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields that are lists, each of which may come in several lines (RFC 9110 section 5.3). */
public final class FieldLines {
  private FieldLines() {}

  /** The list in one line; null where the request does not have the field. */
  public static @Nullable String joined(HttpServletRequest request, String name) {
    List<String> lines = Collections.list(request.getHeaders(name));
    return lines.isEmpty() ? null : String.join(", ", lines);
  }
}
