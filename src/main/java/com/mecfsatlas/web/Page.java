package com.mecfsatlas.web;

import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document before its format is chosen.
 *
 * @param path without a suffix
 * @param query the part of the request's query that every face shares, in canonical form; may be
 *     empty
 * @param formats in the server's order of preference
 * @param revision the digest of what it is spelled from
 * @param frozen whether its data never change; the HTML around them still may
 */
record Page(
    String path,
    String query,
    List<Format> formats,
    String revision,
    Speller speller,
    boolean frozen) {
  /** How a face of the page is made. */
  interface Speller {
    /** Throws {@code NotFoundException} where there is nothing to spell. */
    Spelling spell(Format format, Rendition rendition);
  }

  Page(String path, String query, List<Format> formats, String revision, Speller speller) {
    this(path, query, formats, revision, speller, false);
  }

  Page {
    formats = formats.stream().sorted().toList();
  }

  /** The address at which {@code format} is not negotiated; the page itself where it is all. */
  String url(Format format, String renditionQuery) {
    String joined =
        query + (query.isEmpty() || renditionQuery.isEmpty() ? "" : "&") + renditionQuery;
    return (formats.size() == 1 ? path : path + "." + format.suffix())
        + (joined.isEmpty() ? "" : "?" + joined);
  }

  String url(Format format) {
    return url(format, "");
  }

  /** The links to every other face, among them its set of links. */
  Stream<Link> alternatesOf(Format chosen) {
    return formats.stream()
        .filter(format -> format != chosen)
        .map(format -> Link.to(url(format), format.relation(), format));
  }

  /** The links to what describes it for machines (FAIR Signposting). */
  Stream<Link> descriptionsBeside(Format chosen) {
    return Stream.of(Format.TURTLE, Format.JSON_LD)
        .filter(format -> format != chosen && formats.contains(format))
        .map(format -> Link.to(url(format), "describedby", format));
  }
}
