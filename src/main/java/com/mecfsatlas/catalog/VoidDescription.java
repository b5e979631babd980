package com.mecfsatlas.catalog;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * What the whole dataset is and how large each part of it (VoID, sections 2 to 4), counted from the
 * graph that is served. It is counted once for each revision.
 */
public final class VoidDescription {
  /** The dataset, named for ever. */
  public static final String DATASET = EntityId.BASE + "void#dataset";

  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";
  private static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";

  private final NamedQuery statistics;
  private final NamedQuery classes;
  private final NamedQuery properties;
  private final NamedQuery classProperties;
  private final NamedQuery graphs;
  private final Projection<Model> counted = new Projection<>(this::count);

  /**
   * Finds its queries below {@code void/}.
   *
   * @throws com.mecfsatlas.query.CatalogueException where one is missing
   */
  public VoidDescription(QueryCatalogue queries) {
    this.statistics = queries.get("void/statistics");
    this.classes = queries.get("void/classes");
    this.properties = queries.get("void/properties");
    this.classProperties = queries.get("void/class-properties");
    this.graphs = queries.get("void/graphs");
  }

  /** The description; a copy that the caller may change. */
  public Model model(Snapshot snapshot) {
    Model known = counted.of(snapshot);
    return ModelFactory.createDefaultModel().add(known).setNsPrefixes(known);
  }

  /** How many statements there are. */
  public long triples(Snapshot snapshot) {
    return counted.of(snapshot).getResource(DATASET).getProperty(term("triples")).getLong();
  }

  private Model count(Snapshot snapshot) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.mapping()).setNsPrefix("void", VOID);
    Resource dataset =
        model
            .createResource(DATASET)
            .addProperty(RDF.type, term("Dataset"))
            .addProperty(DCTerms.title, "ME/CFS Atlas", "en")
            .addProperty(DCTerms.license, model.createResource(CC0))
            .addProperty(DCTerms.license, model.createResource(CC_BY))
            .addProperty(term("sparqlEndpoint"), model.createResource(EntityId.BASE + "sparql"))
            .addProperty(term("dataDump"), model.createResource(EntityId.BASE + "dump/atlas.nq.gz"))
            .addProperty(
                term("dataDump"), model.createResource(EntityId.BASE + "dump/atlas.trig.gz"))
            .addProperty(term("uriSpace"), EntityId.BASE + "id/")
            .addProperty(term("vocabulary"), model.createResource(Atlas.NS));
    each(snapshot, statistics, row -> numbers(dataset, row));
    Map<Resource, Resource> parts = new HashMap<>();
    each(snapshot, classes, row -> parts.put(row.getResource("class"), ofClass(dataset, row)));
    each(snapshot, properties, row -> ofProperty(dataset, row));
    each(snapshot, classProperties, row -> ofProperty(parts.get(row.getResource("class")), row));
    each(
        snapshot,
        graphs,
        row ->
            dataset.addProperty(
                term("subset"),
                row.getResource("graph")
                    .inModel(model)
                    .addProperty(RDF.type, term("Dataset"))
                    .addProperty(term("triples"), row.getLiteral("count"))));
    return model;
  }

  private static void numbers(Resource dataset, QuerySolution row) {
    dataset
        .addProperty(term("triples"), row.getLiteral("triples"))
        .addProperty(term("distinctSubjects"), row.getLiteral("subjects"))
        .addProperty(term("distinctObjects"), row.getLiteral("objects"))
        .addProperty(term("properties"), row.getLiteral("properties"))
        .addProperty(term("classes"), row.getLiteral("classes"));
  }

  private static Resource ofClass(Resource dataset, QuerySolution row) {
    return partition(dataset, "classPartition", row, "class", "entities");
  }

  private static void ofProperty(@Nullable Resource part, QuerySolution row) {
    partition(Objects.requireNonNull(part), "propertyPartition", row, "property", "triples");
  }

  private static Resource partition(
      Resource whole, String partition, QuerySolution row, String by, String counts) {
    Resource part = whole.getModel().createResource();
    whole.addProperty(term(partition), part);
    return part.addProperty(term(by), row.getResource(by))
        .addProperty(term(counts), row.getLiteral("count"));
  }

  private static void each(Snapshot snapshot, NamedQuery query, Consumer<QuerySolution> row) {
    snapshot.select(query, Map.of(), row);
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(VOID, name);
  }
}
