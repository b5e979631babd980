package com.mecfsatlas.catalog;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;

/**
 * What the whole dataset is and how large each part of it (VoID, sections 2 to 4), counted from the
 * graph that is served. It is counted once for each revision.
 */
public final class VoidDescription {
  /** The dataset, named for ever. */
  public static final String DATASET = EntityId.BASE + "void#dataset";

  private final URI publicUrl;
  private final NamedQuery statistics;
  private final NamedQuery classes;
  private final NamedQuery properties;
  private final NamedQuery classProperties;
  private final NamedQuery graphs;
  private final Projection<Model> counted = new Projection<>(this::count);

  /**
   * Finds its queries below {@code void/}.
   *
   * @param publicUrl where readers reach this copy
   * @throws com.mecfsatlas.query.CatalogueException where one is missing
   */
  public VoidDescription(QueryCatalogue queries, URI publicUrl) {
    this.publicUrl = publicUrl;
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
    return counted.of(snapshot).getResource(DATASET).getProperty(VOID.triples).getLong();
  }

  private Model count(Snapshot snapshot) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.mapping()).setNsPrefix("void", VOID.NS);
    Resource dataset =
        model
            .createResource(DATASET)
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(DCTerms.title, DatasetFacts.NAME, "en")
            .addProperty(DCTerms.license, model.createResource(Licences.OF_FACTS))
            .addProperty(DCTerms.license, model.createResource(Licences.OF_TEXTS))
            .addProperty(DCTerms.rights, Licences.RIGHTS, "en")
            .addProperty(VOID.sparqlEndpoint, here(model, "/sparql"))
            .addProperty(VOID.dataDump, here(model, "/dump/atlas.nq.gz"))
            .addProperty(VOID.dataDump, here(model, "/dump/atlas.trig.gz"))
            .addProperty(FOAF.homepage, here(model, "/data"))
            .addProperty(VOID.uriSpace, EntityId.BASE + "id/")
            .addProperty(VOID.vocabulary, model.createResource(Atlas.NS));
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
                VOID.subset,
                row.getResource("graph")
                    .inModel(model)
                    .addProperty(RDF.type, VOID.Dataset)
                    .addProperty(VOID.triples, row.getLiteral("count"))));
    return model;
  }

  /** What this copy has at {@code path}. */
  Resource here(Model model, String path) {
    return model.createResource(address(path));
  }

  /** The address at which this copy has {@code path}. */
  public String address(String path) {
    return publicUrl.resolve(path).toString();
  }

  private static void numbers(Resource dataset, QuerySolution row) {
    dataset
        .addProperty(VOID.triples, row.getLiteral("triples"))
        .addProperty(VOID.distinctSubjects, row.getLiteral("subjects"))
        .addProperty(VOID.distinctObjects, row.getLiteral("objects"))
        .addProperty(VOID.properties, row.getLiteral("properties"))
        .addProperty(VOID.classes, row.getLiteral("classes"));
  }

  private static Resource ofClass(Resource dataset, QuerySolution row) {
    return partition(dataset, VOID.classPartition, row, VOID._class, VOID.entities);
  }

  private static void ofProperty(@Nullable Resource part, QuerySolution row) {
    partition(
        Objects.requireNonNull(part), VOID.propertyPartition, row, VOID.property, VOID.triples);
  }

  private static Resource partition(
      Resource whole, Property partition, QuerySolution row, Property by, Property counts) {
    Resource part = whole.getModel().createResource();
    whole.addProperty(partition, part);
    return part.addProperty(by, row.getResource(by.getLocalName()))
        .addProperty(counts, row.getLiteral("count"));
  }

  private static void each(Snapshot snapshot, NamedQuery query, Consumer<QuerySolution> row) {
    snapshot.select(query, Map.of(), row);
  }
}
