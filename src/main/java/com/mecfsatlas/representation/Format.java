package com.mecfsatlas.representation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A format in which something can be answered. The only list of formats; the order is the server's
 * preference among equals (RFC 9110 section 12.5.1).
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
public enum Format {
  HTML("html", "text/html", "HTML", true),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD", false, "application/json"),
  TURTLE("ttl", "text/turtle", "Turtle", true, "application/x-turtle"),
  N_TRIPLES("nt", "application/n-triples", "N-Triples", false),
  RDF_XML("rdf", "application/rdf+xml", "RDF/XML", false),
  TEXT("txt", "text/plain", "Plain text", true),
  BIBTEX("bib", "application/x-bibtex", "BibTeX", true, "text/x-bibtex"),
  RIS("ris", "application/x-research-info-systems", "RIS", true),
  CSL_JSON(
      "csl.json",
      "application/vnd.citationstyles.csl+json",
      "CSL-JSON",
      false,
      "application/citeproc+json"),
  CITATION("citation", "text/x-bibliography", "Formatted citation", true),
  SCHEMA_ORG("schema.jsonld", "application/vnd.schemaorg.ld+json", "schema.org", false),
  LINKSET_JSON("linkset.json", "application/linkset+json", "Linkset", false),
  LINKSET("linkset", "application/linkset", "Linkset, link format", false),
  CSV("csv", "text/csv", "CSV", true);

  private final String suffix;
  private final String mediaType;
  private final String label;
  private final boolean charset;
  private final List<String> aliases;

  Format(String suffix, String mediaType, String label, boolean charset, String... aliases) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.label = label;
    this.charset = charset;
    this.aliases = List.of(aliases);
  }

  public static Optional<Format> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
  }

  /** Without the dot. */
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  public String label() {
    return label;
  }

  /** How a page links to what it is in this format (RFC 8288, RFC 9264 section 7). */
  public String relation() {
    return this == LINKSET_JSON || this == LINKSET ? "linkset" : "alternate";
  }

  /** Other media types that name the same bytes. */
  public List<String> aliases() {
    return aliases;
  }

  /** The Content-Type field value: the media type, with {@code charset=utf-8} for text formats. */
  public String contentType() {
    return charset ? mediaType + "; charset=utf-8" : mediaType;
  }
}
