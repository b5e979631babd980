package com.mecfsatlas.web;

import java.util.List;

/**
 * A freshly written format: its bytes, and the links that its header carries besides alternates.
 */
final class RepresentationContent {
  private final byte[] bytes;
  private final List<WebLink> links;

  RepresentationContent(byte[] bytes, List<WebLink> links) {
    this.bytes = bytes;
    this.links = List.copyOf(links);
  }

  byte[] bytes() {
    return bytes;
  }

  List<WebLink> links() {
    return links;
  }
}
