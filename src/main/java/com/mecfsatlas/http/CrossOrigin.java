package com.mecfsatlas.http;

import java.util.Map;

/**
 * What lets pages of other sites read every public answer (Fetch, section 3.3); never with
 * credentials.
 */
public final class CrossOrigin {
  /** The methods that the atlas answers somewhere. */
  public static final String METHODS = "GET, HEAD, POST, QUERY, OPTIONS";

  /** The fields of every answer. */
  public static final Map<String, String> OPEN =
      Map.of(
          "Access-Control-Allow-Origin",
          "*",
          "Access-Control-Expose-Headers",
          "Link, ETag, Location, Content-Location, Last-Modified, Memento-Datetime, Vary,"
              + " Retry-After, Accept-Ranges, Content-Range");

  /** The fields of an answer to OPTIONS besides. */
  public static final Map<String, String> PREFLIGHT =
      Map.of(
          "Access-Control-Allow-Methods",
          METHODS,
          "Access-Control-Allow-Headers",
          // Any: who reads without credentials may send what he likes (Fetch, section 4.9).
          "*",
          "Access-Control-Max-Age",
          "86400");

  private CrossOrigin() {}
}
