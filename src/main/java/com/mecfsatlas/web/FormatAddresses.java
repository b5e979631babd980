package com.mecfsatlas.web;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.representation.Format;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one document has its formats.
 *
 * @param path without a suffix
 * @param query the part of the request's query that every format shares, in canonical form; may be
 *     empty
 * @param formats in the server's order of preference
 */
record FormatAddresses(String path, String query, List<Format> formats) {
  FormatAddresses {
    formats = formats.stream().sorted().toList();
  }

  /** Of a document that takes no parameters. */
  FormatAddresses(String path, List<Format> formats) {
    this(path, "", formats);
  }

  /** The address at which {@code format} is not negotiated; the page itself where it is all. */
  String url(Format format, String optionsQuery) {
    String joined = query + (query.isEmpty() || optionsQuery.isEmpty() ? "" : "&") + optionsQuery;
    return (formats.size() == 1 ? path : path + "." + format.suffix())
        + (joined.isEmpty() ? "" : "?" + joined);
  }

  String url(Format format) {
    return url(format, "");
  }

  /** What there is where none of it is acceptable. */
  List<Problem.Alternative> alternatives() {
    return formats.stream()
        .map(format -> new Problem.Alternative(url(format), format.mediaType(), format.label()))
        .toList();
  }

  /** The links to its set of links. */
  Stream<WebLink> linksetsBeside(Format chosen) {
    return links(formats.stream().filter(Format.LINKSETS::contains), chosen);
  }

  /** The links to every other format. */
  Stream<WebLink> alternatesBeside(Format chosen) {
    return links(formats.stream().filter(format -> !Format.LINKSETS.contains(format)), chosen);
  }

  private Stream<WebLink> links(Stream<Format> others, Format chosen) {
    return others
        .filter(format -> !format.equals(chosen))
        .map(format -> WebLink.to(url(format), format.relation(), format));
  }

  /** The links to what describes it for machines, the two that most of them read. */
  Stream<WebLink> descriptionsBeside(Format chosen) {
    return described(Stream.of(Format.TURTLE, Format.JSON_LD))
        .filter(link -> !link.type().equals(chosen.mediaType()));
  }

  /** The links to what describes it for machines (FAIR Signposting level 2). */
  Stream<WebLink> descriptions() {
    return described(Format.RDF.stream());
  }

  private Stream<WebLink> described(Stream<Format> by) {
    return by.filter(formats::contains)
        .map(format -> WebLink.to(url(format), "describedby", format));
  }
}
