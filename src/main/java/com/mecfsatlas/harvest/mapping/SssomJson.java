package com.mecfsatlas.harvest.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mapping set as JSON: the slots of its classes, as the specification names them. It says of this
 * form no more than that it is direct (SSSOM, "The JSON serialisation format").
 */
public final class SssomJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SssomJson() {}

  /** The file. */
  public static byte[] of(MappingSet set) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("curie_map", set.prefixes());
    written.putAll(set.metadata());
    written.put(
        "mappings",
        set.mappings().stream()
            .map(SkosMapping::slots)
            .map(
                slots -> {
                  Map<String, String> filled = new LinkedHashMap<>(slots);
                  filled.values().removeIf(String::isEmpty);
                  return filled;
                })
            .toList());
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(written);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts, lists and maps are JSON", e);
    }
  }
}
