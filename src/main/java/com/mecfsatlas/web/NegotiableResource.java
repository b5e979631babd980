package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A document before its format is chosen.
 *
 * @param addresses of its formats
 * @param revision the digest of what it is written from
 * @param frozen whether its data never change; the HTML around them still may
 * @param certain whether it is known to be there; else writing it tells
 * @param modification when it was last changed
 */
record NegotiableResource(
    FormatAddresses addresses,
    String revision,
    Writer writer,
    boolean frozen,
    boolean certain,
    Modification modification) {
  /** How a format of the page is made. */
  interface Writer {
    /** Throws {@code NotFoundException} where there is nothing to write. */
    RepresentationContent write(Format format, RepresentationOptions options);
  }

  /** When what a format shows was last changed, where that is told (RFC 9110 section 8.8.2). */
  interface Modification {
    Optional<Instant> of(Format format);
  }

  /** A document that tells no date. */
  NegotiableResource(
      FormatAddresses addresses, String revision, Writer writer, boolean frozen, boolean certain) {
    this(addresses, revision, writer, frozen, certain, format -> Optional.empty());
  }

  List<Format> formats() {
    return addresses.formats();
  }
}
