package com.mecfsatlas.web;

import jakarta.ws.rs.NotFoundException;

/**
 * The last segment of a path: a name, and after its first dot the suffix that fixes the format.
 *
 * @param suffix without the dot; empty where the format is negotiated
 */
public record SuffixedName(String name, String suffix) {
  /** Read by JAX-RS from a path parameter; names themselves never hold a dot. */
  public static SuffixedName fromString(String segment) {
    int dot = segment.indexOf('.');
    if (dot < 0) {
      return new SuffixedName(segment, "");
    }
    if (dot == segment.length() - 1) {
      throw new NotFoundException();
    }
    return new SuffixedName(segment.substring(0, dot), segment.substring(dot + 1));
  }

  /** The suffix with its dot, or nothing. */
  String ending() {
    return suffix.isEmpty() ? "" : "." + suffix;
  }
}
