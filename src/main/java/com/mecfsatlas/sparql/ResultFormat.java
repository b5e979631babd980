package com.mecfsatlas.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** How a result can be spelled; the first that fits a query is what it gets by default. */
enum ResultFormat {
  SPARQL_JSON("application/sparql-results+json", ResultSetLang.RS_JSON),
  SPARQL_XML("application/sparql-results+xml", ResultSetLang.RS_XML),
  CSV("text/csv", ResultSetLang.RS_CSV),
  TSV("text/tab-separated-values", ResultSetLang.RS_TSV),
  JSON("application/json", ResultSetLang.RS_JSON),
  XML("application/xml", ResultSetLang.RS_XML),
  TURTLE("text/turtle", Lang.TURTLE),
  N_TRIPLES("application/n-triples", Lang.NTRIPLES),
  JSON_LD("application/ld+json", Lang.JSONLD11),
  RDF_XML("application/rdf+xml", Lang.RDFXML),
  TRIG("application/trig", Lang.TRIG),
  N_QUADS("application/n-quads", Lang.NQUADS);

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // Lang is immutable, and does not say so.
  private final Lang lang;

  ResultFormat(String mediaType, Lang lang) {
    this.mediaType = mediaType;
    this.lang = lang;
  }

  /** The format of the answer to {@code query} that {@code accept} likes best. */
  static ResultFormat choose(Query query, @Nullable String accept) {
    Accept accepted = Accept.parse(accept);
    List<ResultFormat> offered = Arrays.stream(values()).filter(f -> f.spells(query)).toList();
    ResultFormat best = offered.getFirst();
    for (ResultFormat format : offered) {
      if (accepted.quality(format.mediaType) > accepted.quality(best.mediaType)) {
        best = format;
      }
    }
    if (accepted.quality(best.mediaType) == 0) {
      throw new Refusal(notAcceptable(offered));
    }
    return best;
  }

  private static Problem notAcceptable(List<ResultFormat> offered) {
    String list = offered.stream().map(f -> f.mediaType).collect(Collectors.joining(", "));
    return new Problem(
        406, "not-acceptable", "No such format", "This query can be answered as " + list + ".");
  }

  private boolean spells(Query query) {
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

  private boolean isTable() {
    return !RDFLanguages.isTriples(lang) && !RDFLanguages.isQuads(lang);
  }

  Lang lang() {
    return lang;
  }

  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }
}
