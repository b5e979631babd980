package com.mecfsatlas.sparql;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;

/** The response as Fuseki sees it: the fields that only speak of Fuseki are kept back. */
class OwnFields extends HttpServletResponseWrapper {
  private static final Set<String> KEPT_IN = Set.of("fuseki-request-id", "server", "pragma");

  OwnFields(HttpServletResponse answer) {
    super(answer);
  }

  @Override
  public final void setHeader(String name, String value) {
    if (!KEPT_IN.contains(name.toLowerCase(Locale.ROOT))) {
      super.setHeader(name, value);
    }
  }
}
