package com.mecfsatlas.representation.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/**
 * Framed JSON-LD whose lists hold their items. Titanium 1.7 frames each item of a list to a list of
 * its own; the atlas has no lists of lists, so an array in an array is always that.
 */
final class FramedLists {
  private FramedLists() {}

  static JsonValue mended(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> {
        JsonObjectBuilder object = Json.createObjectBuilder();
        value.asJsonObject().forEach((key, member) -> object.add(key, mended(member)));
        yield object.build();
      }
      case ARRAY -> mended(value.asJsonArray());
      case STRING, NUMBER, TRUE, FALSE, NULL -> value;
    };
  }

  private static JsonArray mended(JsonArray array) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (JsonValue item : array) {
      JsonValue mended = mended(item);
      if (mended instanceof JsonArray inner) {
        inner.forEach(items::add);
      } else {
        items.add(mended);
      }
    }
    return items.build();
  }
}
