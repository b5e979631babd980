package com.mecfsatlas.harvest.oaipmh;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names and values of a query or of a form (URL Standard section 5.1), each with all its
 * values.
 *
 * @param values by name
 * @param faults what cannot be read
 */
record FormFields(Map<String, List<String>> values, List<String> faults) {
  static FormFields of(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (String field : text.split("&", -1)) {
      int end = field.indexOf('=');
      if (!field.isEmpty()) {
        try {
          String name = decoded(end < 0 ? field : field.substring(0, end));
          String value = end < 0 ? "" : decoded(field.substring(end + 1));
          values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        } catch (IllegalArgumentException e) {
          faults.add("An argument is not percent-encoded: a % stands before two digits.");
        }
      }
    }
    return new FormFields(values, faults);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  Set<String> names() {
    return values.keySet();
  }

  List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }
}
