package com.mecfsatlas.citation;

import java.net.URI;
import java.net.URISyntaxException;

/** Where identifiers of papers lead. */
public final class Resolver {
  private Resolver() {}

  /** DOIs hold characters that URIs do not (DOI Handbook 2.5.2.4), among them angle brackets. */
  public static String doi(String doi) {
    try {
      return new URI("https", "doi.org", "/" + doi, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be written in a URI: " + doi, e);
    }
  }

  static String pubMed(String id) {
    return "https://pubmed.ncbi.nlm.nih.gov/" + id + "/";
  }
}
