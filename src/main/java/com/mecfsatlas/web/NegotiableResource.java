package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import java.util.List;

/**
 * A document before its format is chosen.
 *
 * @param addresses of its formats
 * @param revision the digest of what it is written from
 * @param frozen whether its data never change; the HTML around them still may
 * @param certain whether it is known to be there; else writing it tells
 */
record NegotiableResource(
    FormatAddresses addresses, String revision, Writer writer, boolean frozen, boolean certain) {
  /** How a format of the page is made. */
  interface Writer {
    /** Throws {@code NotFoundException} where there is nothing to write. */
    RepresentationContent write(Format format, RepresentationOptions options);
  }

  NegotiableResource(FormatAddresses addresses, String revision, Writer writer) {
    this(addresses, revision, writer, false, false);
  }

  List<Format> formats() {
    return addresses.formats();
  }
}
