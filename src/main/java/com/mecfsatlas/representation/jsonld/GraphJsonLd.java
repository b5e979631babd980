package com.mecfsatlas.representation.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.mecfsatlas.representation.rdf.ReadingOrder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;

/** Statements as JSON-LD 1.1 in the terms of the published context, which stands in the body. */
public final class GraphJsonLd {
  private final PublishedContext context;

  /** Reads {@code context/} of the ontology folder. */
  public GraphJsonLd(Path ontology) {
    this.context = PublishedContext.read(ontology);
  }

  /**
   * The bytes; the same graph always gives the same.
   *
   * @param first the IRI of what is told first
   */
  public byte[] write(Graph graph, String first) {
    try {
      JsonObject compacted =
          JsonLd.compact(
                  JsonDocument.of(ExpandedForm.of(ReadingOrder.of(graph, first, ""))),
                  PublishedContext.ADDRESS)
              .loader(context)
              .ordered(true)
              .get();
      return SortedJson.bytes(
          Json.createObjectBuilder(compacted).add("@context", context.definitions()).build());
    } catch (JsonLdError e) {
      throw new IllegalStateException("no JSON-LD of " + first + ": " + e.getMessage(), e);
    }
  }
}
