package com.mecfsatlas.representation.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.mecfsatlas.representation.rdf.ReadingOrder;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Statements as expanded JSON-LD, and what another document leaves out of it. */
final class ExpandedForm {
  private ExpandedForm() {}

  /** JSON-LD 1.1 API section 8.4, in reading order. */
  static JsonArray of(ReadingOrder order) throws JsonLdError {
    QuadsToJsonld form = JsonLd.fromRdf().ordered(true);
    try {
      for (Triple triple : order.triples()) {
        Node object = triple.getObject();
        form.quad(
            name(triple.getSubject()),
            triple.getPredicate().getURI(),
            object.isLiteral() ? object.getLiteralLexicalForm() : name(object),
            object.isLiteral() ? object.getLiteralDatatypeURI() : null,
            language(object),
            null,
            null);
      }
    } catch (RdfConsumerException e) {
      throw new IllegalStateException(e);
    }
    return form.toJsonLd();
  }

  /** The nodes of {@code expanded} with the values that {@code document} does not say. */
  static JsonArray without(JsonArray expanded, JsonObject document, PublishedContext context)
      throws JsonLdError {
    StatedTriples said = new StatedTriples();
    JsonLd.toRdf(JsonDocument.of(document)).loader(context).provide(said);
    JsonArrayBuilder left = Json.createArrayBuilder();
    for (JsonValue node : expanded) {
      JsonObject rest = without(node.asJsonObject(), said);
      if (rest.size() > 1) {
        left.add(rest);
      }
    }
    return left.build();
  }

  private static JsonObject without(JsonObject node, StatedTriples said) {
    String subject = node.getString("@id");
    JsonObjectBuilder rest = Json.createObjectBuilder().add("@id", subject);
    for (Map.Entry<String, JsonValue> property : node.entrySet()) {
      if (!property.getKey().equals("@id")) {
        List<JsonValue> values =
            property.getValue().asJsonArray().stream()
                .filter(value -> !said.contains(subject, property.getKey(), value))
                .toList();
        if (!values.isEmpty()) {
          rest.add(property.getKey(), Json.createArrayBuilder(values));
        }
      }
    }
    return rest.build();
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static @Nullable String language(Node node) {
    return node.isLiteral() && !node.getLiteralLanguage().isEmpty()
        ? node.getLiteralLanguage()
        : null;
  }
}
