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

  private final KnowledgeGraph graph;
  private final NamedQuery name;
  private final Cache<Key, Optional<String>> known =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private record Key(String iri, String revision) {}

  public Labels(KnowledgeGraph graph, QueryCatalogue queries) {
    this.graph = graph;
    this.name = queries.get("answer/name", "entity");
  }

  /** The name; the last part of the IRI where the graph gives none. */
  public String of(Resource resource) {
    return find(resource).orElseGet(() -> resource.getURI().replaceFirst(".*/", ""));
  }

  /** The name that the graph gives, if it gives one. */
  public Optional<String> find(Resource resource) {
    return known.get(new Key(resource.getURI(), graph.revision()), asked -> ask(resource));
  }

  private Optional<String> ask(Resource resource) {
    List<String> names = new ArrayList<>();
    graph.select(
        name, Map.of("entity", resource), row -> names.add(row.getLiteral("name").getString()));
    return names.stream().findFirst();
  }
}
