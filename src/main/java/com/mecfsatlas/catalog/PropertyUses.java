package com.mecfsatlas.catalog;

import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The properties of each class as the data have them, counted when they are first asked for. */
public final class PropertyUses {
  private static final String CLASS = "class";
  private static final String PROPERTY = "property";

  private final NamedQuery properties;
  private final NamedQuery ranges;
  private final Projection<List<PropertyUse>> counted = new Projection<>(this::count);

  /**
   * Finds the queries it needs.
   *
   * @throws com.mecfsatlas.query.CatalogueException where one is missing
   */
  public PropertyUses(QueryCatalogue queries) {
    this.properties = queries.get("ontology/class-properties");
    this.ranges = queries.get("ontology/class-ranges");
  }

  /** By class, then by property. */
  public List<PropertyUse> of(Snapshot snapshot) {
    return counted.of(snapshot);
  }

  private List<PropertyUse> count(Snapshot snapshot) {
    Map<String, List<PropertyUse.Range>> values = new HashMap<>();
    snapshot.select(
        ranges,
        Map.of(),
        row -> values.computeIfAbsent(key(row), key -> new ArrayList<>()).add(range(row)));
    values.values().forEach(each -> each.sort(MOST_FREQUENT_FIRST));
    Map<String, PropertyUse> uses = new TreeMap<>();
    snapshot.select(
        properties,
        Map.of(),
        row ->
            uses.merge(
                key(row),
                use(row, values.getOrDefault(key(row), List.of())),
                PropertyUses::firstOf));
    return List.copyOf(uses.values());
  }

  private static final Comparator<PropertyUse.Range> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(PropertyUse.Range::uses)
          .reversed()
          .thenComparing(PropertyUse.Range::iri);

  private static String key(QuerySolution row) {
    return row.getResource(CLASS).getURI() + " " + row.getResource(PROPERTY).getURI();
  }

  private static PropertyUse.Range range(QuerySolution row) {
    return new PropertyUse.Range(
        row.getResource("range").getURI(), row.getLiteral("uses").getLong());
  }

  private static PropertyUse use(QuerySolution row, List<PropertyUse.Range> ranges) {
    Property property = row.getResource(PROPERTY).as(Property.class);
    return new PropertyUse(
        row.getResource(CLASS).getURI(),
        property.getURI(),
        row.getLiteral("uses").getLong(),
        ranges,
        ResourceFactory.createStatement(row.getResource("subject"), property, row.get("value")));
  }

  /** Of several examples on one subject, the first by value. */
  private static PropertyUse firstOf(PropertyUse one, PropertyUse other) {
    return one.example().toString().compareTo(other.example().toString()) <= 0 ? one : other;
  }
}
