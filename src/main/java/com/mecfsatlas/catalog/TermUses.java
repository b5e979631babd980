package com.mecfsatlas.catalog;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.catalog.GraphCount.Use;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The uses of the vocabulary's terms, and the properties that the things of each class have, as the
 * data have them: counted once for each state, when they are first asked for.
 */
public final class TermUses {
  private static final Comparator<PropertyUse.Range> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(PropertyUse.Range::uses)
          .reversed()
          .thenComparing(PropertyUse.Range::iri);
  private static final String TERM = "term";

  private final Map<Use, NamedQuery> listings;
  private final Projection<GraphCount> counted;
  private final Projection<Map<String, TermUse>> byTerm = new Projection<>(this::terms);

  /**
   * Finds the queries it needs.
   *
   * @throws com.mecfsatlas.query.CatalogueException where one is missing or declares other
   *     parameters
   */
  public TermUses(QueryCatalogue queries) {
    NamedQuery ofProperty = queries.get("ontology/property-uses", TERM);
    NamedQuery ofClass = queries.get("ontology/class-uses", TERM);
    this.listings =
        Map.of(
            Use.PROPERTY, ofProperty,
            Use.CLASS, ofClass,
            Use.VALUE, queries.get("ontology/value-uses", TERM),
            Use.UNADDRESSED_PROPERTY, ofProperty,
            Use.UNADDRESSED_CLASS, ofClass);
    this.counted = new Projection<>(snapshot -> GraphCount.of(snapshot, queries));
  }

  /** By IRI; a term that nothing uses is missing. */
  public Map<String, TermUse> byTerm(Snapshot snapshot) {
    return byTerm.of(snapshot);
  }

  private Map<String, TermUse> terms(Snapshot snapshot) {
    GraphCount counts = counted.of(snapshot);
    Map<String, TermUse> uses = new HashMap<>();
    for (Use use : Use.values()) {
      NamedQuery listing = requireNonNull(listings.get(use));
      counts
          .terms(use)
          .forEach(
              (term, count) ->
                  uses.putIfAbsent(
                      term, new TermUse(count.uses(), count.example(), query(listing, term))));
    }
    return Map.copyOf(uses);
  }

  /** The listing query with {@code term} in the place of its parameter. */
  private static String query(NamedQuery listing, String term) {
    return QueryTransformOps.queryReplaceVars(
            listing.query(), Map.of(TERM, ResourceFactory.createResource(term)))
        .toString();
  }

  /** By class, then by property. */
  public List<PropertyUse> byClass(Snapshot snapshot) {
    GraphCount count = counted.of(snapshot);
    return count.members().entrySet().stream()
        .map(each -> use(each.getKey(), each.getValue(), count.ranges(each.getKey())))
        .toList();
  }

  private static PropertyUse use(GraphCount.Member of, UseCount count, Map<String, Long> ranges) {
    return new PropertyUse(
        of.type(),
        of.property(),
        count.uses(),
        ranges.entrySet().stream()
            .map(each -> new PropertyUse.Range(each.getKey(), requireNonNull(each.getValue())))
            .sorted(MOST_FREQUENT_FIRST)
            .toList(),
        count.example());
  }
}
