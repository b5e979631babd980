package com.mecfsatlas.representation.jsonld;

import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** The statements that a JSON-LD document makes, compared with values in expanded form. */
final class StatedTriples implements RdfQuadConsumer {
  /** A subject has at most one list a property, so any blank node there is that list. */
  private static final String A_LIST = "a list";

  private final Set<Statement> statements = new HashSet<>();

  private record Statement(String subject, String predicate, String value, String type) {}

  @Override
  public StatedTriples quad(
      String subject,
      String predicate,
      String object,
      @Nullable String datatype,
      @Nullable String language,
      @Nullable String direction,
      @Nullable String graph) {
    String value = object.startsWith("_:") && datatype == null ? A_LIST : object;
    statements.add(new Statement(subject, predicate, value, type(datatype, language)));
    return this;
  }

  boolean contains(String subject, String property, JsonValue value) {
    if (value instanceof JsonString type) {
      return statements.contains(
          new Statement(subject, RDF.type.getURI(), type.getString(), type(null, null)));
    }
    JsonObject node = value.asJsonObject();
    return statements.contains(
        node.containsKey("@value")
            ? literal(subject, property, node)
            : new Statement(subject, property, node.getString("@id", A_LIST), type(null, null)));
  }

  private static Statement literal(String subject, String property, JsonObject value) {
    String language = value.containsKey("@language") ? value.getString("@language") : null;
    return new Statement(
        subject,
        property,
        value.getString("@value"),
        type(value.getString("@type", XSD.xstring.getURI()), language));
  }

  private static String type(@Nullable String datatype, @Nullable String language) {
    if (language != null) {
      return "@" + language.toLowerCase(Locale.ROOT);
    }
    return datatype == null ? "@id" : datatype;
  }
}
