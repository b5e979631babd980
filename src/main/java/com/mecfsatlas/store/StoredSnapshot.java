package com.mecfsatlas.store;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.CatalogueException;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.vocabulary.Atlas;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** A snapshot that reads in a transaction of a dataset, through the queries of the catalogue. */
final class StoredSnapshot implements Snapshot {
  private final Duration time;
  private final DatasetGraph graphs;
  private final EntityQueries queries;
  private final Map<EntityType, Projection<Listing>> lists;
  private final Runnable closing;
  private final RevisionId revision;

  /**
   * @param graphs in a transaction of this thread
   * @param closing ends the transaction, where that is the snapshot's to do
   * @param time how long a query may take; zero for as long as it needs
   */
  StoredSnapshot(
      DatasetGraph graphs,
      EntityQueries queries,
      Map<EntityType, Projection<Listing>> lists,
      Runnable closing,
      Duration time) {
    this.time = time;
    this.graphs = graphs;
    this.queries = queries;
    this.lists = lists;
    this.closing = closing;
    this.revision = StoredHead.in(graphs);
  }

  @Override
  public RevisionId revision() {
    return revision;
  }

  @Override
  public Optional<Description> describe(EntityId thing) {
    return contains(thing) ? Optional.of(new Description(thing, this)) : Optional.empty();
  }

  @Override
  public Model own(EntityId thing) {
    return construct(queries.own(), thing);
  }

  @Override
  public Model statements(EntityId thing) {
    Model statements = construct(queries.describe(thing.kind()), thing);
    MentionedNames.add(statements.getGraph(), graphs.getUnionGraph());
    return statements;
  }

  @Override
  public Model bibliography(EntityId thing) {
    return construct(queries.bibliography(), thing);
  }

  /** A former address is no thing any more, though something is said of it. */
  private boolean contains(EntityId thing) {
    Node node = NodeFactory.createURI(thing.iri());
    return graphs.contains(Node.ANY, node, RDF.type.asNode(), Node.ANY)
        && !graphs.contains(Node.ANY, node, RDF.type.asNode(), Atlas.FormerAddress.asNode());
  }

  @Override
  public Listing list(EntityType kind) {
    return requireNonNull(lists.get(kind)).of(this);
  }

  @Override
  public void select(
      NamedQuery query, Map<String, RDFNode> parameters, Consumer<QuerySolution> row) {
    try (QueryExecution execution = bind(query, parameters)) {
      execution.execSelect().forEachRemaining(row);
    }
  }

  @Override
  public Model ontology() {
    Model copy = ModelFactory.createDefaultModel();
    copy.add(ModelFactory.createModelForGraph(graphs.getGraph(GraphNames.ONTOLOGY)));
    return copy;
  }

  /** Who opened the other one closes it. */
  @Override
  public Snapshot withoutDeadline() {
    return new StoredSnapshot(graphs, queries, lists, () -> {}, Duration.ZERO);
  }

  @Override
  public DatasetGraph graphs() {
    return graphs;
  }

  private Model construct(NamedQuery query, EntityId thing) {
    Map<String, RDFNode> entity =
        Map.of(EntityQueries.ENTITY, ResourceFactory.createResource(thing.iri()));
    try (QueryExecution execution = bind(query, entity)) {
      return execution.execConstruct();
    }
  }

  private QueryExecution bind(NamedQuery query, Map<String, RDFNode> parameters) {
    if (!query.parameters().stream().allMatch(parameters::containsKey)
        || parameters.size() != query.parameters().size()) {
      throw new CatalogueException(
          query.name() + " wants " + query.parameters() + ", bound are " + parameters.keySet());
    }
    QueryExecutionDatasetBuilder builder =
        QueryExecution.dataset(DatasetFactory.wrap(graphs)).query(query.query());
    if (!time.isZero()) {
      builder.timeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }
    parameters.forEach(builder::substitution);
    return builder.build();
  }

  @Override
  public void close() {
    closing.run();
  }
}
