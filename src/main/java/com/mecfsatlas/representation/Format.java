package com.mecfsatlas.representation;

import com.mecfsatlas.citation.CitationFormat;
import com.mecfsatlas.http.MediaType;
import com.mecfsatlas.http.Negotiable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A format in which something can be answered; {@link Formats} has them all.
 *
 * @param place in the server's order of preference among equals (RFC 9110 section 12.5.1)
 * @param suffix without the dot
 * @param label what readers call it
 * @param hasCharset whether its media type says {@code charset=utf-8}
 * @param options the query parameters that change what is written
 * @param aliases other media types that name the same bytes
 */
public record Format(
    int place,
    String suffix,
    String mediaType,
    String label,
    boolean hasCharset,
    Set<String> options,
    List<String> aliases)
    implements Comparable<Format>, Negotiable {
  public static final Format HTML =
      new Format(0, "html", "text/html", "HTML", true, Set.of("length"), List.of());
  public static final Format JSON_LD =
      new Format(
          1,
          "jsonld",
          "application/ld+json",
          "JSON-LD",
          false,
          Set.of("profile"),
          List.of("application/json"));
  public static final Format TURTLE =
      new Format(
          2, "ttl", "text/turtle", "Turtle", true, Set.of(), List.of("application/x-turtle"));
  public static final Format N_TRIPLES = of(3, "nt", "application/n-triples", "N-Triples", false);
  public static final Format RDF_XML = of(4, "rdf", "application/rdf+xml", "RDF/XML", false);
  public static final Format TEXT = of(5, "txt", "text/plain", "Plain text", true);

  /** CommonMark (RFC 7763). */
  public static final Format MARKDOWN = of(6, "md", "text/markdown", "Markdown", true);

  public static final Format SCHEMA_ORG =
      of(1000, "schema.jsonld", "application/vnd.schemaorg.ld+json", "schema.org", false);
  public static final Format LINKSET_JSON =
      of(1001, "linkset.json", "application/linkset+json", "Linkset", false);
  public static final Format LINKSET =
      of(1002, "linkset", "application/linkset", "Linkset, link format", false);
  public static final Format CSV = of(1003, "csv", "text/csv", "CSV", true);

  public static final Format SVG = of(1004, "svg", "image/svg+xml", "SVG", false);
  public static final Format PNG = of(1005, "png", "image/png", "PNG", false);

  /** Pictures to take along: those pages that are one have both. */
  public static final List<Format> PICTURES = List.of(SVG, PNG);

  /** The syntaxes of RDF: a page that has one has them all, and says the same in each. */
  public static final List<Format> RDF = List.of(JSON_LD, TURTLE, N_TRIPLES, RDF_XML);

  /** The links of a page as a document of their own (RFC 9264 section 4). */
  public static final List<Format> LINKSETS = List.of(LINKSET_JSON, LINKSET);

  /** Bibliographies stand between what says everything and what says little. */
  private static final int CITATIONS = 100;

  /** The parameter that says whether a citation is of the paper or of its record. */
  private static final String OF = "of";

  public Format {
    options = Set.copyOf(options);
    aliases = List.copyOf(aliases);
  }

  private static Format of(
      int place, String suffix, String mediaType, String label, boolean hasCharset) {
    return new Format(place, suffix, mediaType, label, hasCharset, Set.of(), List.of());
  }

  /** The {@code index}th of the formats for references. */
  static Format of(CitationFormat citation, int index) {
    List<String> options = new ArrayList<>(citation.options());
    options.add(OF);
    return new Format(
        CITATIONS + index,
        citation.suffix(),
        citation.mediaType(),
        citation.title(),
        citation.hasCharset(),
        Set.copyOf(options),
        citation.aliases());
  }

  @Override
  public List<MediaType> mediaTypes() {
    return Stream.concat(Stream.of(mediaType), aliases.stream()).map(this::offered).toList();
  }

  /** With the parameters by which a reader can ask for one of its representations. */
  private MediaType offered(String name) {
    MediaType type = MediaType.of(name);
    if (name.equals("application/ld+json")) {
      return type.having("profile", "http://www.w3.org/ns/json-ld#compacted").wishing("profile");
    }
    // Also written in ASCII, with TeX commands for the rest.
    MediaType written = options.contains("ascii") ? type.having("charset", "us-ascii") : type;
    return written.wishing(
        Stream.of("style", "locale").filter(options::contains).toArray(String[]::new));
  }

  /** How a page links to what it is in this format (RFC 8288, RFC 9264 section 7). */
  public String relation() {
    return LINKSETS.contains(this) ? "linkset" : "alternate";
  }

  /** The Content-Type field value: the media type, with {@code charset=utf-8} for text formats. */
  public String contentType() {
    return hasCharset ? mediaType + "; charset=utf-8" : mediaType;
  }

  @Override
  public int compareTo(Format other) {
    return Comparator.comparingInt(Format::place)
        .thenComparing(Format::suffix)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return suffix;
  }
}
