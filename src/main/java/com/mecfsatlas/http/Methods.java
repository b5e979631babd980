package com.mecfsatlas.http;

import java.util.Set;

/** The request methods that have a meaning (RFC 9110 section 9.3, RFC 5789, and QUERY). */
public final class Methods {
  private static final Set<String> KNOWN =
      Set.of(
          "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY");

  private Methods() {}

  /** Whether a method has a meaning here or elsewhere; section 9.1 answers others with 501. */
  public static boolean isKnown(String method) {
    return KNOWN.contains(method);
  }
}
