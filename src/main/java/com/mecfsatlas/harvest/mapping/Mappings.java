package com.mecfsatlas.harvest.mapping;

import com.mecfsatlas.harvest.curie.Curies;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.query.QuerySolution;

/**
 * The mappings that the graph states, read once for each revision. One whose object is in no
 * vocabulary with a known prefix is left out: the format has no place for it.
 */
public final class Mappings {
  private final NamedQuery query;
  private final Projection<MappingSet> sets = new Projection<>(this::read);

  /**
   * @throws com.mecfsatlas.query.CatalogueException where its query is missing
   */
  public Mappings(QueryCatalogue queries) {
    this.query = queries.get("harvest/mappings");
  }

  /** Those of one state. */
  public MappingSet of(Snapshot snapshot) {
    return sets.of(snapshot);
  }

  private MappingSet read(Snapshot snapshot) {
    TreeSet<SkosMapping> mappings = new TreeSet<>(SkosMapping.ORDER);
    snapshot.select(query, Map.of(), row -> mapping(row).ifPresent(mappings::add));
    return new MappingSet(snapshot.revision().toString(), mappings.stream().toList());
  }

  private static Optional<SkosMapping> mapping(QuerySolution row) {
    Optional<String> subject = curie(row, "subject");
    Optional<String> object = curie(row, "object");
    Optional<String> source = curie(row, "scheme");
    return subject.isPresent() && object.isPresent() && source.isPresent()
        ? Optional.of(
            new SkosMapping(
                subject.get(),
                row.getLiteral("label").getLexicalForm(),
                curie(row, "predicate").orElseThrow(),
                object.get(),
                row.contains("objectLabel") ? row.getLiteral("objectLabel").getLexicalForm() : "",
                source.get()))
        : Optional.empty();
  }

  private static Optional<String> curie(QuerySolution row, String column) {
    return Curies.of(row.getResource(column).getURI());
  }
}
