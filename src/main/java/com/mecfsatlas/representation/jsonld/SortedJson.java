package com.mecfsatlas.representation.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** One JSON-LD document with its keys in order: keywords and their aliases, then the terms. */
final class SortedJson {
  private static final JsonWriterFactory WRITERS =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private static final Comparator<String> KEYS =
      Comparator.comparingInt(SortedJson::rank).thenComparing(Comparator.naturalOrder());

  private SortedJson() {}

  /** The framed thing, the context put in its place, and the compacted rest included. */
  static byte[] bytes(JsonValue context, JsonObject framed, JsonObject rest) {
    JsonObjectBuilder document = Json.createObjectBuilder().add("@context", context);
    sorted(framed).asJsonObject().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("@context"))
        .forEach(entry -> document.add(entry.getKey(), entry.getValue()));
    JsonArray included = nodes(rest);
    if (!included.isEmpty()) {
      document.add("@included", sorted(included));
    }
    return written(document.build());
  }

  /** A document with its keys in order. */
  static byte[] bytes(JsonValue document) {
    return written(sorted(document));
  }

  private static byte[] written(JsonValue document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WRITERS.createWriter(bytes, UTF_8).write(document);
    return bytes.toByteArray();
  }

  /** JSON-LD 1.1 API section 6.1: several nodes are a graph, one is the document itself. */
  private static JsonArray nodes(JsonObject compacted) {
    JsonObject bare = Json.createObjectBuilder(compacted).remove("@context").build();
    if (bare.containsKey("@graph")) {
      return bare.getJsonArray("@graph");
    }
    return bare.isEmpty()
        ? JsonValue.EMPTY_JSON_ARRAY
        : Json.createArrayBuilder().add(bare).build();
  }

  private static JsonValue sorted(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> {
        TreeMap<String, JsonValue> entries = new TreeMap<>(KEYS);
        value.asJsonObject().forEach((key, member) -> entries.put(key, sorted(member)));
        JsonObjectBuilder object = Json.createObjectBuilder();
        entries.forEach(object::add);
        yield object.build();
      }
      case ARRAY ->
          Json.createArrayBuilder(value.asJsonArray().stream().map(SortedJson::sorted).toList())
              .build();
      case STRING, NUMBER, TRUE, FALSE, NULL -> value;
    };
  }

  private static int rank(String key) {
    return switch (key) {
      case "@context" -> 0;
      case "@id", "id" -> 1;
      case "@type", "type" -> 2;
      default -> 3;
    };
  }
}
