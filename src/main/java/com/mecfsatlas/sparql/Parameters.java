package com.mecfsatlas.sparql;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a URL or a form. Unlike a servlet container's, they must be UTF-8. */
final class Parameters {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** Adds what {@code encoded}, a query string or the body of a form, holds. */
  void add(String encoded) {
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        values
            .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 2 ? decode(parts[1]) : "");
      }
    }
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Map<String, String[]> asMap() {
    Map<String, String[]> map = new LinkedHashMap<>();
    values.forEach((name, all) -> map.put(name, all.toArray(String[]::new)));
    return map;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  private static String decode(String encoded) {
    if (encoded.chars().anyMatch(c -> c > 0x7f)) {
      throw SparqlProblem.SPARQL_REQUEST.refusal(
          "Parameters must be percent-encoded; this one is not: " + encoded);
    }
    try {
      return utf8(
          URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw SparqlProblem.SPARQL_REQUEST.refusal(
          "A parameter has a broken percent escape: " + e.getMessage());
    }
  }

  /** Reads {@code bytes} as UTF-8, which they must be. */
  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw SparqlProblem.SPARQL_REQUEST.refusal("The query is not UTF-8.");
    }
  }
}
