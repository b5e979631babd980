package com.mecfsatlas.web;

import java.util.List;

/** A freshly spelled face: its bytes, and the links that its header carries besides alternates. */
final class Spelling {
  private final byte[] bytes;
  private final List<Link> links;

  Spelling(byte[] bytes, List<Link> links) {
    this.bytes = bytes;
    this.links = List.copyOf(links);
  }

  byte[] bytes() {
    return bytes;
  }

  List<Link> links() {
    return links;
  }
}
