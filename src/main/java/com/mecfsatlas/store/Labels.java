package com.mecfsatlas.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/** What readers call the things and terms of the graph; each is asked once for each revision. */
public final class Labels {
  private static final int MOST_KEPT = 20_000;

  private final NamedQuery name;
  private final Projection<Cache<String, Optional<String>>> known =
      new Projection<>(snapshot -> Caffeine.newBuilder().maximumSize(MOST_KEPT).build());

  public Labels(QueryCatalogue queries) {
    this.name = queries.get("answer/name", "entity");
  }

  /** The name; the last part of the IRI where the graph gives none. */
  public String of(Resource resource, Snapshot snapshot) {
    return find(resource, snapshot).orElseGet(() -> resource.getURI().replaceFirst(".*/", ""));
  }

  /** The name that the graph gives, if it gives one. */
  public Optional<String> find(Resource resource, Snapshot snapshot) {
    return known.of(snapshot).get(resource.getURI(), iri -> ask(resource, snapshot));
  }

  private Optional<String> ask(Resource resource, Snapshot snapshot) {
    List<String> names = new ArrayList<>();
    snapshot.select(
        name, Map.of("entity", resource), row -> names.add(row.getLiteral("name").getString()));
    return names.stream().findFirst();
  }
}
