package com.mecfsatlas.representation.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.rdf.GraphWriters;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON-LD document says (JSON-LD 1.1 API section 8.2), to be said in other syntaxes. Its
 * context stands in it; nothing is fetched.
 *
 * @param root the IRI of the node that the document is; empty where it has none
 */
public record JsonLdGraph(Graph graph, String root) {
  public static JsonLdGraph read(byte[] document) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      JsonArray nodes =
          JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(document)))
              .loader(JsonLdProfile.NOTHING)
              .get();
      JsonLd.toRdf(JsonDocument.of(nodes))
          .loader(JsonLdProfile.NOTHING)
          .provide(new Statements(graph));
      return new JsonLdGraph(
          graph, nodes.isEmpty() ? "" : nodes.getJsonObject(0).getString("@id", ""));
    } catch (JsonLdError e) {
      throw new IllegalStateException("no RDF of this JSON-LD: " + e.getMessage(), e);
    }
  }

  /** The same in another syntax, the root first. */
  public byte[] write(Format format) {
    return GraphWriters.write(graph, root, format);
  }

  /** Adds each statement of the default graph, which is all that our documents have. */
  private record Statements(Graph graph) implements RdfQuadConsumer {
    @Override
    public Statements quad(
        String subject,
        String predicate,
        String object,
        @Nullable String datatype,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String name) {
      graph.add(
          Triple.create(
              resource(subject),
              resource(predicate),
              datatype == null ? resource(object) : literal(object, datatype, language)));
      return this;
    }

    private static Node literal(String text, String datatype, @Nullable String language) {
      return language == null
          ? NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype))
          : NodeFactory.createLiteralLang(text, language);
    }

    private static Node resource(String name) {
      return name.startsWith("_:")
          ? NodeFactory.createBlankNode(name.substring(2))
          : NodeFactory.createURI(name);
    }
  }
}
