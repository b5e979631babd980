package com.mecfsatlas.web;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document before its format is chosen.
 *
 * @param path without a suffix
 * @param query the part of the request's query that every format shares, in canonical form; may be
 *     empty
 * @param formats in the server's order of preference
 * @param revision the digest of what it is written from
 * @param frozen whether its data never change; the HTML around them still may
 * @param certain whether it is known to be there; else writing it tells
 */
record NegotiableResource(
    String path,
    String query,
    List<Format> formats,
    String revision,
    Writer writer,
    boolean frozen,
    boolean certain) {
  /** How a format of the page is made. */
  interface Writer {
    /** Throws {@code NotFoundException} where there is nothing to write. */
    RepresentationContent write(Format format, RepresentationOptions options);
  }

  NegotiableResource(
      String path, String query, List<Format> formats, String revision, Writer writer) {
    this(path, query, formats, revision, writer, false, false);
  }

  NegotiableResource {
    formats = formats.stream().sorted().toList();
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

  /** The links to every other format, among them its set of links. */
  Stream<WebLink> alternatesOf(Format chosen) {
    return formats.stream()
        .filter(format -> !format.equals(chosen))
        .map(format -> WebLink.to(url(format), format.relation(), format));
  }

  /** The links to what describes it for machines (FAIR Signposting). */
  Stream<WebLink> descriptionsBeside(Format chosen) {
    return Stream.of(Format.TURTLE, Format.JSON_LD)
        .filter(format -> !format.equals(chosen) && formats.contains(format))
        .map(format -> WebLink.to(url(format), "describedby", format));
  }
}
