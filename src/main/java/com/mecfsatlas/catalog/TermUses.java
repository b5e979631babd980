package com.mecfsatlas.catalog;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;

/** The uses of the vocabulary's terms, counted in one query when they are first asked for. */
public final class TermUses {
  private static final String TERM = "term";

  private final NamedQuery all;
  private final NamedQuery unaddressed;
  private final Map<String, NamedQuery> each;
  private final Projection<Map<String, TermUse>> counted = new Projection<>(this::count);

  /**
   * Finds the queries it needs.
   *
   * @throws com.mecfsatlas.query.CatalogueException where one is missing or declares other
   *     parameters
   */
  public TermUses(QueryCatalogue queries) {
    this.all = queries.get("ontology/uses");
    this.unaddressed = queries.get("ontology/unaddressed-uses");
    this.each =
        Map.of(
            "property", queries.get("ontology/property-uses", TERM),
            "class", queries.get("ontology/class-uses", TERM),
            "value", queries.get("ontology/value-uses", TERM));
  }

  /** By IRI; a term that nothing uses is missing. */
  public Map<String, TermUse> byTerm(Snapshot snapshot) {
    return counted.of(snapshot);
  }

  private Map<String, TermUse> count(Snapshot snapshot) {
    Map<String, TermUse> uses = new HashMap<>();
    snapshot.select(
        all,
        Map.of(),
        row -> uses.merge(row.getResource(TERM).getURI(), use(row), TermUses::firstOf));
    snapshot.select(
        unaddressed,
        Map.of(),
        row -> uses.putIfAbsent(row.getResource(TERM).getURI(), withoutAddress(row)));
    return Map.copyOf(uses);
  }

  private TermUse use(QuerySolution row) {
    Property property = row.getResource("property").as(Property.class);
    Statement example =
        ResourceFactory.createStatement(row.getResource("subject"), property, row.get("value"));
    return new TermUse(
        row.getLiteral("uses").getLong(),
        example,
        query(row.getLiteral("use").getString(), row.getResource(TERM)));
  }

  /** Such as an item of a list: the example has what it leads to. */
  private TermUse withoutAddress(QuerySolution row) {
    Resource term = row.getResource(TERM);
    String use = row.getLiteral("use").getString();
    String value = row.getLiteral("first").getString();
    Statement example =
        ResourceFactory.createStatement(
            ResourceFactory.createResource(),
            use.equals("class") ? RDF.type : term.as(Property.class),
            value.isEmpty()
                ? ResourceFactory.createResource()
                : ResourceFactory.createResource(value));
    return new TermUse(row.getLiteral("uses").getLong(), example, query(use, term));
  }

  /** The listing query with {@code term} in the place of its parameter. */
  private String query(String use, Resource term) {
    return QueryTransformOps.queryReplaceVars(
            requireNonNull(each.get(use)).query(), Map.of(TERM, term))
        .toString();
  }

  /** Of several examples on one subject, the first by value. */
  private static TermUse firstOf(TermUse one, TermUse other) {
    return one.example().toString().compareTo(other.example().toString()) <= 0 ? one : other;
  }
}
