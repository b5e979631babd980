package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Accept;
import com.mecfsatlas.http.MediaType;
import com.mecfsatlas.http.Negotiable;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.Selection;
import com.mecfsatlas.representation.Formats;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** How a result can be written; the first that fits a query is what it gets by default. */
enum ResultFormat implements Negotiable {
  SPARQL_JSON("json", "application/sparql-results+json", ResultSetLang.RS_JSON),
  SPARQL_XML("xml", "application/sparql-results+xml", ResultSetLang.RS_XML),
  CSV("csv", "text/csv", ResultSetLang.RS_CSV),
  TSV("tsv", "text/tab-separated-values", ResultSetLang.RS_TSV),
  JSON("", "application/json", ResultSetLang.RS_JSON),
  XML("", "application/xml", ResultSetLang.RS_XML),
  TURTLE("ttl", "text/turtle", Lang.TURTLE),
  N_TRIPLES("nt", "application/n-triples", Lang.NTRIPLES),
  JSON_LD("jsonld", "application/ld+json", Lang.JSONLD11),
  RDF_XML("rdf", "application/rdf+xml", Lang.RDFXML),
  TRIG("trig", "application/trig", Lang.TRIG),
  N_QUADS("nq", "application/n-quads", Lang.NQUADS),
  /** A page for people; last, so that only who asks for it gets it. */
  HTML("html", "text/html", ResultSetLang.RS_Text);

  /** What a reference may hold (RFC 3986), and short enough for a few in a field. */
  private static final Pattern LINKABLE = Pattern.compile("[\\w.~!$&'()*+,;=:@/?%-]{1,400}");

  private final String name;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<MediaType> mediaTypes;

  @SuppressWarnings("ImmutableEnumChecker") // Lang is immutable, and does not say so.
  private final Lang lang;

  ResultFormat(String name, String mediaType, Lang lang) {
    this.name = name;
    this.mediaType = mediaType;
    this.mediaTypes = List.of(offered(mediaType));
    this.lang = lang;
  }

  /** A graph is as it is anywhere on the site: with the same parameters. */
  private static MediaType offered(String name) {
    return Formats.registered().all().stream()
        .flatMap(format -> format.mediaTypes().stream())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseGet(() -> MediaType.of(name));
  }

  @Override
  public List<MediaType> mediaTypes() {
    return mediaTypes;
  }

  /**
   * The format of the answer to {@code query}: the one that the parameter {@code format} names, or
   * the one that {@code accept} likes best. A name that means nothing here leaves it to {@code
   * accept}: clients send the names of other services besides.
   *
   * @param target the query part of the address, in which {@code format} can be put; else empty
   */
  static ResultFormat choose(Query query, String named, @Nullable String accept, String target) {
    List<ResultFormat> offered = Arrays.stream(values()).filter(f -> f.writes(query)).toList();
    return offered.stream()
        .filter(format -> !named.isEmpty() && format.name.equals(named))
        .findFirst()
        .orElseGet(() -> choose(offered, accept, target));
  }

  /** Whether it writes a graph as data. */
  boolean isGraph() {
    return !isTable() && RDFLanguages.isTriples(lang);
  }

  /** The format of a graph that is no answer to a query, or the page for people. */
  static ResultFormat chooseForGraph(@Nullable String accept) {
    return choose(
        Arrays.stream(values()).filter(f -> f == HTML || f.isGraph()).toList(), accept, "");
  }

  /** Those in which {@code query} can be answered, as far as they are {@code carrying}. */
  static List<Problem.Alternative> alternatives(Query query, Predicate<ResultFormat> carrying) {
    return Arrays.stream(values())
        .filter(format -> format.writes(query))
        .filter(carrying)
        .map(format -> format.alternative(""))
        .toList();
  }

  /** Whether it is XML, which some characters and names cannot be put into. */
  boolean isXml() {
    return this == SPARQL_XML || this == XML || this == RDF_XML;
  }

  private static ResultFormat choose(
      List<ResultFormat> offered, @Nullable String accept, String target) {
    return Selection.of(Accept.parse(accept), offered)
        .map(Selection::format)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notAcceptable(
                        offered.stream().map(format -> format.alternative(target)).toList())));
  }

  /**
   * This format where none was acceptable, with the address that fixes it, where the question
   * stands in an address.
   *
   * @param target the query part of the address; empty where the question came another way
   */
  private Problem.Alternative alternative(String target) {
    boolean linked = LINKABLE.matcher(target).matches() && !name.isEmpty();
    return new Problem.Alternative(linked ? "?" + target + "&format=" + name : "", mediaType, "");
  }

  private boolean writes(Query query) {
    if (query.isAskType()) {
      return isTable() && this != CSV && this != TSV;
    }
    if (query.isSelectType()) {
      return isTable();
    }
    // A template with GRAPH, an extension of ARQ, builds more than one graph.
    boolean manyGraphs = query.isConstructType() && query.isConstructQuad();
    return !isTable() && (!manyGraphs || this == TRIG || this == N_QUADS || this == JSON_LD);
  }

  /** What the parameter {@code format} calls it; empty where it is only an alias. */
  String shortName() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  boolean isTable() {
    return !RDFLanguages.isTriples(lang) && !RDFLanguages.isQuads(lang);
  }

  Lang lang() {
    return lang;
  }

  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The IRI of the format among the W3C's (Unique URIs for File Formats), if it has one. */
  Optional<String> formatIri() {
    String registry = "http://www.w3.org/ns/formats/";
    return Optional.ofNullable(
            switch (this) {
              case SPARQL_JSON -> "SPARQL_Results_JSON";
              case SPARQL_XML -> "SPARQL_Results_XML";
              case CSV -> "SPARQL_Results_CSV";
              case TSV -> "SPARQL_Results_TSV";
              case TURTLE -> "Turtle";
              case N_TRIPLES -> "N-Triples";
              case JSON_LD -> "JSON-LD";
              case RDF_XML -> "RDF_XML";
              case TRIG -> "TriG";
              case N_QUADS -> "N-Quads";
              case JSON, XML, HTML -> null;
            })
        .map(registry::concat);
  }
}
