package com.mecfsatlas.representation.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.rdf.DocumentGraph;
import com.mecfsatlas.representation.rdf.ReadingOrder;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * JSON-LD 1.1: the thing as a tree in the shape of its kind's frame, the context in the body. What
 * the frame does not reach from the thing stands under {@code @included}, so nothing is lost.
 */
public final class JsonLdWriter implements RepresentationWriter {
  private final PublishedContext context;
  private final Map<EntityType, JsonObject> frames = new EnumMap<>(EntityType.class);

  /** Reads {@code context/} and {@code frames/} of the ontology folder. */
  public JsonLdWriter(Path ontology) {
    context = PublishedContext.read(ontology);
    for (EntityType kind : EntityType.values()) {
      Path own = ontology.resolve("frames/" + kind.segment() + ".jsonld");
      Path shared = ontology.resolve("frames/thing.jsonld");
      frames.put(kind, PublishedContext.json(Files.exists(own) ? own : shared));
    }
  }

  @Override
  public Format format() {
    return Format.JSON_LD;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return DocumentGraph.PARTS;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    ReadingOrder order = ReadingOrder.of(description);
    try {
      JsonArray expanded = ExpandedForm.of(order);
      JsonObject framed = frame(expanded, description);
      JsonArray left = ExpandedForm.without(expanded, framed, context);
      return SortedJson.bytes(context.definitions(), framed, compact(left));
    } catch (JsonLdError e) {
      throw new IllegalStateException(
          "no JSON-LD of " + description.thing().iri() + ": " + e.getMessage(), e);
    }
  }

  /** The kind's frame matches any thing of its types; here the root is the one described. */
  private JsonObject frame(JsonArray expanded, Description description) throws JsonLdError {
    JsonObject frame =
        Json.createObjectBuilder(frames.get(description.thing().kind()))
            .remove("type")
            .remove("@type")
            .add("@id", description.thing().iri())
            .build();
    return JsonLd.frame(JsonDocument.of(expanded), JsonDocument.of(frame))
        .loader(context)
        .ordered(true)
        .omitGraph(false)
        .get()
        .getJsonArray("@graph")
        .stream()
        .map(JsonValue::asJsonObject)
        .filter(root -> root.getString("id", "").equals(description.thing().iri()))
        .findFirst()
        .map(this::withContext)
        .orElseThrow();
  }

  /**
   * JSON-LD 1.1 Framing section 4.2.2: a node that has one of the frame's terms matches as well.
   */
  private JsonObject withContext(JsonObject root) {
    return Json.createObjectBuilder(FramedLists.mended(root).asJsonObject())
        .add("@context", context.definitions())
        .build();
  }

  private JsonObject compact(JsonArray expanded) throws JsonLdError {
    return JsonLd.compact(JsonDocument.of(expanded), PublishedContext.ADDRESS)
        .loader(context)
        .ordered(true)
        .compactArrays(true)
        .get();
  }
}
