package com.mecfsatlas.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;

/**
 * What a query counted.
 *
 * @param query with the columns {@code value} and {@code count}
 * @param byValue by IRI or lexical form, in the query's order
 */
public record Counted(NamedQuery query, Map<String, Long> byValue) {
  public Counted {
    byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
  }

  public static Counted in(KnowledgeGraph graph, NamedQuery query) {
    Map<String, Long> counts = new LinkedHashMap<>();
    graph.select(
        query,
        Map.of(),
        row -> counts.put(text(row.get("value")), row.getLiteral("count").getLong()));
    return new Counted(query, counts);
  }

  private static String text(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.asResource().getURI();
  }
}
