package com.mecfsatlas.catalog;

import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Snapshot;
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
public record ValueCounts(NamedQuery query, Map<String, Long> byValue) {
  public ValueCounts {
    byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
  }

  public static ValueCounts in(Snapshot snapshot, NamedQuery query) {
    Map<String, Long> counts = new LinkedHashMap<>();
    snapshot.select(
        query,
        Map.of(),
        row -> counts.put(text(row.get("value")), row.getLiteral("count").getLong()));
    return new ValueCounts(query, counts);
  }

  /** The query as text. */
  public String sparql() {
    return query.sparql();
  }

  private static String text(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.asResource().getURI();
  }
}
